/** Fetches the forms of the acts. */
export const loadActForm = async () => (await import('../acts/ActForm')).ActForm;
