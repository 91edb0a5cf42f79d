import { create, edit, editChild, put } from '../../model/provenance.ts';
import type { Resource } from '../../model/resource.ts';
import { isSameResource } from '../../model/same.ts';
import { isMapping, type Mapping, mappingAt, type Value } from '../../model/value.ts';
import type { Unchanged } from '../../util/unchanged.ts';
import { slotOf } from '../slots.ts';
import { rememberedForBoth } from './remember.ts';

/**
 * Sets the labels and annotations of `spec.commonMetadata` on every resource, over what is there, as kustomize-controller
 * does after the build, and helm-controller after the post-renderers.
 */
export function withCommonMetadata(
  resources: readonly Resource[],
  definition: Resource,
  unchanged?: Unchanged,
): readonly Resource[] {
  const common = mappingAt(definition.value, 'spec', 'commonMetadata');
  const fields = ['labels', 'annotations'].filter((field) => Object.keys(mappingAt(common, field) ?? {}).length > 0);
  return fields.length === 0 ? resources : withAllFields(resources, { definition, fields }, unchanged);
}

const withAllFields = rememberedForBoth(
  (resources, { definition, fields }: { readonly definition: Resource; readonly fields: readonly string[] }) =>
    resources.map((resource) => withFields(resource, definition, fields)),
  (one, other, { file }) => isSameResource(one.definition, other.definition, file),
);

function withFields(resource: Resource, definition: Resource, fields: readonly string[]): Resource {
  const owner = {};
  const value = edit(owner, resource.value);
  if (!isMapping(value['metadata'])) put(value, 'metadata', create(owner, {}));
  const metadata = editChild<Mapping>(owner, value, 'metadata');
  for (const field of fields) {
    if (!isMapping(metadata[field])) put(metadata, field, create(owner, {}));
    const target = editChild<Mapping>(owner, metadata, field);
    const source = mappingAt(definition.value, 'spec', 'commonMetadata', field) ?? {};
    for (const key of Object.keys(source)) {
      const from = slotOf(definition, ['spec', 'commonMetadata', field, key]);
      put(target, key, source[key] as Value, { transformer: 'commonMetadata', from });
    }
  }
  return { ...resource, value };
}
