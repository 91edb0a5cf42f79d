import type { Resource } from './resource.ts';
import { isContainer, type Path, scalarText, type Value } from './value.ts';

/*
 * What Secrets supply to other objects, a variable or a replacement say, is on the cluster as any other value, and is
 * judged as such. It is noted where it is taken out, so that no report shows it.
 */

/** Whether the field at a path of a Secret holds a value: data, or the copy of all that `kubectl apply` annotates. */
export function isSecretField(path: Path): boolean {
  const [first, second] = path;
  if (first === 'metadata') return second === 'annotations';
  return first !== 'apiVersion' && first !== 'kind' && first !== 'type';
}

/** The texts in a value that was taken out of a Secret, and those that are base64 in it. */
export function textsOfSecret(value: Value | undefined): string[] {
  if (isContainer(value)) return Object.values(value).flatMap((item: Value) => textsOfSecret(item));
  const text = scalarText(value);
  if (text === undefined || text === '') return [];
  const decoded = Buffer.from(text, 'base64');
  return decoded.toString('base64') === text ? [text, decoded.toString()] : [text];
}

/** Two lists of such texts in one; what `resource.secrets` is to be. */
export function withSecrets<T extends Pick<Resource, 'secrets'>>(resource: T, texts: readonly string[]): T {
  if (texts.length === 0) return resource;
  return { ...resource, secrets: [...new Set([...(resource.secrets ?? []), ...texts])] };
}

/** What to look through for texts of Secrets: the units of a graph. */
interface Holder {
  readonly definition: Resource | undefined;
  readonly resources: readonly Resource[];
  readonly values: readonly { readonly holder: Resource }[];
}

/** Every text that a Secret supplied to what some units apply. */
export function secretTextsOf(units: readonly Holder[]): ReadonlySet<string> {
  const texts = new Set<string>();
  const add = (resource: Resource | undefined) => {
    for (const text of resource?.secrets ?? []) texts.add(text);
  };
  for (const { definition, resources, values } of units) {
    add(definition);
    for (const resource of resources) add(resource);
    for (const { holder } of values) add(holder);
  }
  return texts;
}
