/** Orders strings by code unit, the same on every machine, as output and file lists must be. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
