import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { gitlabReport } from '../../src/report/gitlab.ts';
import { finding, hostileReport, report } from './sample.ts';

/** What GitLab's documentation requires of a code quality report: no package carries a schema. */
const validate = new Ajv({ allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', not: { pattern: '^\\.?/' } },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

test.each([
  ['a clean report', report([]), 0],
  ['a hostile one, without what is waived', hostileReport(3), 3],
])('%s is what GitLab reads', (_name, given, count) => {
  const text = gitlabReport(given);
  const issues = JSON.parse(text);
  expect(validate(issues), JSON.stringify(validate.errors)).toBe(true);
  expect(issues).toHaveLength(count);
  expect(text).not.toMatch(/\\u00|\u202e|##\[/);
});

test('an issue has its place in the checkout, and a fingerprint of its own', () => {
  const issues = JSON.parse(gitlabReport(report([finding(), finding({ severity: 'note' })]), { prefix: 'deploy/' }));
  expect(issues[0]).toEqual({
    description: 'shop/api runs the latest tag. Fix: Pin a version.',
    check_name: 'latest-tag',
    fingerprint: '0123456789abcdef',
    severity: 'critical',
    location: { path: 'deploy/apps/api.yaml', lines: { begin: 3 } },
  });
  expect(issues[1]).toMatchObject({ fingerprint: '0123456789abcdef-2', severity: 'info' });
});
