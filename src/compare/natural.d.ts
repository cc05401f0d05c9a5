/** natural is imported by subpath: its root takes most of a second and pulls in database clients. */
declare module 'natural/lib/natural/distance/dice_coefficient.js' {
  /** Share of the character pairs that two strings have in common, 0 to 1. */
  const diceCoefficient: (a: string, b: string) => number;
  export default diceCoefficient;
}
