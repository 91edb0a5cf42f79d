import { describe, expect, test } from 'vitest';
import { describedFields } from '../../src/policy/description.ts';

/** The text or the fault of the field `Rollback plan`, among others called Risk. */
function plan(body: string, templates: readonly string[] = []): string {
  const [field] = describedFields(body, [['Rollback plan', 'Way back']], templates, ['Risk']);
  return field?.fault ?? field?.text ?? '';
}

describe('a field is found', () => {
  test.each([
    ['below a heading', '# Change\n\n## Rollback plan\n\nRevert.\n\n## Other\n\nMore.'],
    ['below a heading with a number and a remark', '### 3. Rollback Plan (required) ###\nRevert.'],
    ['below a bold line', '**Rollback plan**\n\nRevert.\n\n**Other**\n\nMore.'],
    ['below deeper headings of its own', '## Rollback plan\n### Steps\nRevert.\n## Other\nMore.'],
    ['behind a colon', 'Rollback plan: Revert.\nRisk: low'],
    ['behind a bold name', '**Rollback plan:** Revert.'],
    ['behind a bold name and a colon', '- **Rollback plan**: Revert.'],
    ['in a list and a quotation', '> * rollback-plan: Revert.'],
    ['in a heading', '## Rollback plan: Revert.'],
    ['in a table', '| Field | Value |\n| --- | --- |\n| Rollback plan | Revert. |\n| Risk | low |'],
    ['by another name', 'WAY BACK: Revert.'],
    ['in a box that is ticked', '## Rollback plan\n- [x] Revert.\n- [ ] Restore.'],
    ['with Windows line ends', '## Rollback plan\r\n\r\nRevert.\r\n'],
    ['in code', '## Rollback plan\n```sh\nRevert.\n```\n'],
    ['beside what is hidden', '## Rollback plan <!-- say how -->\n<!-- one\nmore -->Revert.'],
  ])('%s', (_, body) => {
    expect(plan(body)).toBe('Revert.');
  });

  test('a link is text, and headings end fields only where they stand as high', () => {
    expect(plan('## Rollback plan\n<https://wiki.example.org/back>')).toBe('<https://wiki.example.org/back>');
    expect(plan('#### Rollback plan\na\n### Other\nb')).toBe('a');
  });
});

describe('what says nothing does not count', () => {
  test.each<[string, string, string]>([
    ['no body', '', 'missing'],
    ['a word in a sentence', 'The rollback plan is easy', 'missing'],
    ['a name in code', '```\nRollback plan: Revert.\n```', 'missing'],
    ['a name in a comment', '<!-- Rollback plan: Revert. -->', 'missing'],
    ['a name behind a comment that nobody closed', '<!-- Rollback plan: Revert.', 'missing'],
    ['nothing behind it', 'Rollback plan:\nRisk: low', 'empty'],
    ['nothing but a comment', '## Rollback plan\n<!-- how do we get back? -->\n', 'empty'],
    ['nothing but a tag', '## Rollback plan\n<describe the plan>', 'empty'],
    ['marks', '## Rollback plan\n---\n- \n…', 'empty'],
    ['a box that nobody ticked', '## Rollback plan\n- [ ] Revert.', 'empty'],
    ['TBD', '**Rollback plan**: _TBD_', 'placeholder'],
    ['N/A', 'Rollback plan: N/A.', 'placeholder'],
    ['a place to fill in', 'Rollback plan: [how to get back]', 'placeholder'],
  ])('%s', (_, body, expected) => {
    expect(plan(body)).toBe(expected);
  });

  test('what the template says already', () => {
    const template = '## Rollback plan\n\nHow do we get back?\n\n- Revert, or\n';
    expect(plan(template, [template])).toBe('placeholder');
    expect(plan('## Rollback plan\nHow do we  get back?\nRevert.', [template])).toBe('Revert.');
  });
});

test.each(['<!--', '<', '| ', '#', '**a', '[', '- [x] ', 'Rollback plan:', '```\n', ' \t'])(
  'a description of %j and nothing else comes to an end',
  (text) => {
    // What grows with the square of the length does not, within the time of a test.
    expect(['missing', 'empty', 'placeholder', plan(text.repeat(200_000))]).toContain(plan(text.repeat(200_000)));
  },
);
