import type { FindingFacts } from '../report-payload.ts';
import { element, pageData } from './dom.ts';

/*
 * The page of a report: it can be read without this. The script filters and groups the cards that are there.
 */

type Grouping = 'file' | 'policy' | 'environment' | 'severity';

const facts = pageData<readonly FindingFacts[]>('data') ?? [];
const cards = [...document.querySelectorAll<HTMLElement>('article.finding')];
const texts = cards.map((card) => (card.textContent ?? '').toLowerCase());
const groups = document.getElementById('groups');
const tools = document.getElementById('tools');

const search = element('input', {
  type: 'search',
  id: 'search',
  placeholder: 'Search findings…  /',
  'aria-label': 'Search findings',
  spellcheck: 'false',
});
const severity = choice(
  'severity',
  'Severity',
  values(
    facts.map((each) => each.severity),
    ['error', 'warning', 'note'],
  ),
);
const state = choice(
  'state',
  'State',
  values(
    facts.map((each) => each.state),
    ['new', 'old', 'waived'],
  ),
  {
    old: 'not new',
  },
);
const policy = choice('policy', 'Policy', values(facts.map((each) => each.policy)));
const environment = choice('environment', 'Environment', values(facts.flatMap((each) => each.environments)));
const cluster = choice('cluster', 'Cluster', values(facts.flatMap((each) => each.clusters)));
const grouping = element(
  'select',
  { id: 'grouping', 'aria-label': 'Group by' },
  ...(['file', 'policy', 'environment', 'severity'] as const).map((by) => element('option', { value: by }, `by ${by}`)),
);
const status = element('p', { class: 'muted', role: 'status', id: 'status' });
const chosen = [severity, state, policy, environment, cluster];

tools?.append(search, ...chosen.filter((select) => select.options.length > 2), grouping, status);
search.addEventListener('input', filter);
for (const select of chosen) select.addEventListener('change', filter);
grouping.addEventListener('change', regroup);
document.addEventListener('keydown', keys);
window.addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
});
filter();
document.documentElement.dataset['ready'] = 'true';

/** The distinct ones of some values, in a given order or by name. */
function values(all: readonly string[], order: readonly string[] = []): string[] {
  const distinct = [...new Set(all)].filter((value) => value !== '' && value !== 'unknown');
  return distinct.sort((a, b) => order.indexOf(a) - order.indexOf(b) || (a < b ? -1 : 1));
}

function choice(id: string, title: string, options: readonly string[], words: Readonly<Record<string, string>> = {}) {
  return element(
    'select',
    { id, 'aria-label': title },
    element('option', { value: '' }, `${title}: all`),
    ...options.map((value) =>
      element('option', { value }, Object.hasOwn(words, value) ? (words[value] ?? value) : value),
    ),
  );
}

function filter(): void {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const [index, card] of cards.entries()) {
    const own = facts[index];
    const isWanted =
      own !== undefined &&
      (severity.value === '' || own.severity === severity.value) &&
      (state.value === '' || own.state === state.value) &&
      (policy.value === '' || own.policy === policy.value) &&
      (environment.value === '' || own.environments.includes(environment.value)) &&
      (cluster.value === '' || own.clusters.includes(cluster.value)) &&
      words.every((word) => texts[index]?.includes(word));
    card.hidden = !isWanted;
    if (isWanted) shown++;
  }
  for (const group of groups?.children ?? []) {
    const visible = group.querySelectorAll('article:not([hidden])').length;
    (group as HTMLElement).hidden = visible === 0;
    const count = group.querySelector('.count');
    if (count !== null) count.textContent = String(visible);
  }
  status.textContent = shown === cards.length ? '' : `${shown} of ${cards.length} shown`;
}

function regroup(): void {
  const by = grouping.value as Grouping;
  const named = new Map<string, HTMLElement[]>();
  for (const [index, card] of cards.entries()) {
    const name = groupOf(facts[index], by);
    named.set(name, [...(named.get(name) ?? []), card]);
  }
  const order = ['error', 'warning', 'note'];
  const names = [...named.keys()].sort((a, b) => order.indexOf(a) - order.indexOf(b) || (a < b ? -1 : 1));
  groups?.replaceChildren(
    ...names.map((name) => {
      const heading = element('h3', {}, name, ' ', element('span', { class: 'count' }));
      return element('section', { class: 'group' }, heading, ...(named.get(name) ?? []));
    }),
  );
  filter();
}

function groupOf(own: FindingFacts | undefined, by: Grouping): string {
  if (own === undefined) return '';
  const [environment = ''] = own.environments;
  return by === 'environment'
    ? environment === '' || environment === 'unknown'
      ? 'no environment'
      : environment
    : own[by];
}

/** `/` searches, `j` and `k` go from finding to finding, Escape takes the search back. */
function keys(event: KeyboardEvent): void {
  const { target } = event;
  if (event.key === 'Escape') {
    search.value = '';
    filter();
    if (target === search) search.blur();
  }
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '/') search.focus();
  else if (event.key === 'j' || event.key === 'k') step(event.key === 'j' ? 1 : -1);
  else return;
  event.preventDefault();
}

function step(by: number): void {
  const visible = [...document.querySelectorAll<HTMLElement>('article.finding:not([hidden])')];
  const at = visible.indexOf(document.activeElement as HTMLElement);
  const next = visible[at < 0 ? (by > 0 ? 0 : visible.length - 1) : Math.max(0, Math.min(visible.length - 1, at + by))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
