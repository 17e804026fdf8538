/** English Metric Units in a point (ECMA-376 20.1.2.1). */
const EMU_PER_POINT = 12_700;
/** The file counts angles in 60,000ths of a degree (ECMA-376 20.1.10.3). */
const ANGLES_PER_DEGREE = 60_000;

export const toEmu = (points: number): number => Math.max(0, Math.round(points * EMU_PER_POINT));
export const fromEmu = (emu: number): number => emu / EMU_PER_POINT;
export const toFileAngle = (degrees: number): number => Math.round(degrees * ANGLES_PER_DEGREE);
export const fromFileAngle = (angle: number): number => angle / ANGLES_PER_DEGREE;
