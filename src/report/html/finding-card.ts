import { UNKNOWN } from '../../model/graph.ts';
import type { Location } from '../../model/location.ts';
import type { Finding, Subject } from '../../model/report.ts';
import { cut } from '../escape.ts';
import type { Frame, Framed } from '../frame.ts';
import type { PolicyText } from '../policy-text.ts';
import { counted } from '../words.ts';
import { type Markup, markup, NOTHING } from './markup.ts';

const MAX_TEXT = 2_000;
/** Places and subjects of one finding that are written out. */
const MAX_PLACES = 100;

export interface CardContext {
  /** The line at a location, where it may be shown. */
  readonly frameOf: Framed;
  readonly policyOf: (id: string) => PolicyText | undefined;
}

/** What a finding is to the verdict: `waived`, `old` (the base has it too) or `new`. */
export function stateOf({ waiver, isNew }: Finding): 'new' | 'old' | 'waived' {
  if (waiver !== null) return 'waived';
  return isNew ? 'new' : 'old';
}

/** A finding with its line, the related lines, what it is about and what to do. */
export function findingCard(finding: Finding, index: number, { frameOf, policyOf }: CardContext): Markup {
  const { policy, severity, message, fix, location, related, subject, alsoIn } = finding;
  const state = stateOf(finding);
  const why = policyOf(policy)?.why ?? '';
  return markup`<article class="finding ${state === 'waived' ? 'waived' : severity}" id="finding-${index}" tabindex="0" data-index="${index}" aria-labelledby="message-${index}">
<p class="head"><span class="tag">${severity}</span> <strong>${policy}</strong>${
    state === 'new' ? NOTHING : markup` <span class="state">${state === 'old' ? 'not new' : 'waived'}</span>`
  }<a class="anchor" href="#finding-${index}" aria-label="Link to this finding">#</a></p>
<p class="message" id="message-${index}">${shown(message)}</p>
${frame(location, frameOf)}
${subjectLine(subject)}
${related.slice(0, MAX_PLACES).map((place) => markup`<div class="related"><p>${shown(place.message)}</p>${frame(place, frameOf)}</div>`)}
${rest(related.length - MAX_PLACES, 'more place')}
${alsoInList(alsoIn)}
${waiverLine(finding)}
${fix === '' || state === 'waived' ? NOTHING : markup`<p class="fix"><b>Fix</b> ${shown(fix)}</p>`}
${why === '' ? NOTHING : markup`<details class="why"><summary>Why</summary><p>${shown(why)}</p></details>`}
</article>`;
}

/** `path:line:column`, and the line itself with the word marked. */
function frame(location: Location, frameOf: Framed): Markup {
  const place = placeOf(location);
  const found = frameOf(location);
  if (found === undefined) return markup`<p class="place">${place}</p>`;
  const { text, line } = found;
  const [start, end] = marked(found);
  const [before, word, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  return markup`<figure><figcaption class="place">${place}</figcaption><pre><code><span class="line">${line}</span>${code(before)}<mark>${code(word)}</mark>${code(after)}</code></pre></figure>`;
}

export function placeOf({ path, line, column }: Location): string {
  return `${path}:${line}:${column}`;
}

/** What to point at: the word, or where only the line is known, all that stands in it. */
function marked({ text, column, length }: Frame): readonly [number, number] {
  if (text.slice(column, column + length).trim() !== '') return [column, column + length];
  return [text.length - text.trimStart().length, text.trimEnd().length];
}

/** Spaces at its ends are part of a line of code. */
function code(text: string): string {
  return text.replaceAll('\t', ' ');
}

function subjectLine({ cluster, environment, layer, unit, kind, namespace, name, field }: Subject): Markup {
  const object = [kind, [namespace, name].filter((part) => part !== '').join('/')]
    .filter((part) => part !== '')
    .join(' ');
  const parts: [string, string][] = [
    ['object', object],
    ['field', field],
    ['unit', unit],
    ['cluster', cluster],
    ['environment', environment],
    ['layer', layer],
  ];
  const said = parts.filter(([, value]) => value !== '' && value !== UNKNOWN);
  if (said.length === 0) return NOTHING;
  return markup`<p class="subject">${said.map(([what, value]) => markup`<span><i>${what}</i> ${shown(value)}</span>`)}</p>`;
}

function alsoInList(alsoIn: readonly Subject[]): Markup {
  if (alsoIn.length === 0) return NOTHING;
  const items = alsoIn.slice(0, MAX_PLACES).map(({ unit, kind, namespace, name, cluster, environment }) => {
    const object = [kind, [namespace, name].filter((part) => part !== '').join('/')].join(' ').trim();
    const where = unit === '' ? cluster : unit;
    return markup`<li>${shown(object)} <span class="muted">${shown([where, environment].filter((part) => part !== '' && part !== UNKNOWN).join(' · '))}</span></li>`;
  });
  return markup`<details class="also"><summary>The same line in ${counted(alsoIn.length, 'more place')}</summary><ul>
${items}
</ul>${rest(alsoIn.length - MAX_PLACES, 'more')}</details>`;
}

function waiverLine({ waiver }: Finding): Markup {
  if (waiver === null) return NOTHING;
  const until = waiver.expires === '' ? '' : ` until ${waiver.expires}`;
  const owner = waiver.owner === '' ? '' : ` by ${waiver.owner}`;
  return markup`<p class="waiver"><b>Waived${owner}${until}</b> ${shown(waiver.reason)} <span class="place">${placeOf(waiver.location)}</span></p>`;
}

function rest(count: number, noun: string): Markup {
  return count > 0 ? markup`<p class="muted">… and ${counted(count, noun)}</p>` : NOTHING;
}

function shown(text: string): string {
  return cut(text, MAX_TEXT);
}
