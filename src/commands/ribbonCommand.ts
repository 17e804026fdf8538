/** The part of Office's command event that matters here. */
interface CommandEvent {
  completed: () => void;
}

interface Command {
  run: () => Promise<void>;
  /** Shows the person why `run` failed. */
  showFailure: (error: unknown) => Promise<void>;
  /** The last resort when that fails too. */
  reportError: (error: unknown) => void;
}

/**
 * Makes the handler of a ribbon button. It never rejects and always completes the event: until then Office
 * shows the add-in as working, and queues further clicks, for five minutes.
 */
export function ribbonCommand({
  run,
  showFailure,
  reportError,
}: Command): (event: CommandEvent) => Promise<void> {
  return async (event) => {
    try {
      await run();
    } catch (error) {
      try {
        await showFailure(error);
      } catch (showingError) {
        reportError(error);
        reportError(showingError);
      }
    } finally {
      event.completed();
    }
  };
}
