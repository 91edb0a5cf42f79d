/** A login or a team's name as GitHub compares it: case does not matter, and there are no letters but those of ASCII. */
export function foldName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

export function sameName(a: string, b: string): boolean {
  return foldName(a) === foldName(b);
}

/** Whether a name is that of an app: people's hold no brackets. */
export function isAppName(login: string): boolean {
  return login.endsWith('[bot]');
}

/** What a mapping has under a name, whatever its case. */
export function namedIn<T>(mapping: Readonly<Record<string, T>>, name: string): T | undefined {
  const key = Object.keys(mapping).find((known) => sameName(known, name));
  return key === undefined ? undefined : mapping[key];
}
