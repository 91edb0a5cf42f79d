import { isSequence, listAt, type Mapping, type Path, stringAt, type Value } from '../../../model/value.ts';
import { slotAt } from '../../slots.ts';
import { GoMap, type GoValue, toGo } from '../../template/values.ts';
import type { GeneratorContext } from './generator-context.ts';
import type { Parameters } from './parameters.ts';
import { ExpansionError } from './problem.ts';

/** The elements as they are written (Argo CD, "List Generator"). Raises `ExpansionError`. */
export function listParameters(definition: Mapping, path: Path, shared: GeneratorContext): readonly Parameters[] {
  const elements = listAt(definition, 'elements').map((element, index): Parameters => {
    const way = [...path, 'elements', index];
    const origin = slotAt(shared.document.path, () => shared.document.locate(way));
    return { values: elementValues(element, way, shared), origins: [origin], documents: [] };
  });
  const yaml = stringAt(definition, 'elementsYaml') ?? '';
  return yaml === '' ? elements : [...elements, ...yamlElements(yaml, [...path, 'elementsYaml'], shared)];
}

function elementValues(element: Value, path: Path, { goTemplate }: GeneratorContext): GoMap {
  const values = toGo(element);
  if (!(values instanceof GoMap)) throw new ExpansionError('invalid', 'the element is no mapping', path);
  if (goTemplate) return values;
  const flat = new GoMap();
  for (const [key, value] of values.entries) {
    if (key === 'values' && value instanceof GoMap) {
      for (const [name, entry] of value.entries)
        flat.entries.set(`values.${name}`, requireText(entry, [...path, key, name]));
    } else flat.entries.set(key, requireText(value, [...path, key]));
  }
  return flat;
}

function requireText(value: GoValue, path: Path): string {
  if (typeof value === 'string') return value;
  throw new ExpansionError('invalid', 'without goTemplate, a value of an element must be a text', path);
}

function yamlElements(text: string, path: Path, { document, context }: GeneratorContext): readonly Parameters[] {
  const { documents, problems } = context.repository.parseEmbedded(text, document, path, 'json');
  const [parsed] = documents;
  // What a template makes of a list that is not there is `null`: no elements.
  if (problems.length === 0 && (parsed === undefined || parsed.value === null)) return [];
  if (parsed === undefined || !isSequence(parsed.value)) {
    throw new ExpansionError('invalid', 'elementsYaml is no list', path);
  }
  return parsed.value.map((element, index): Parameters => {
    const values = toGo(element);
    if (!(values instanceof GoMap)) throw new ExpansionError('invalid', 'the element is no mapping', path);
    const origin = slotAt(document.path, () => parsed.locate([index]));
    return { values, origins: [origin], documents: [] };
  });
}
