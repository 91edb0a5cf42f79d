import { expect, test } from 'vitest';
import type { Finding, Report, Subject } from '../../src/model/report.ts';
import { mergeReports } from '../../src/report/merge.ts';
import { finding, report, SUBJECT } from './sample.ts';

const subject = (cluster: string): Subject => ({ ...SUBJECT, cluster });

function part(given: Partial<Finding>, rest: Partial<Report> = {}): Report {
  return report([finding(given)], rest);
}

test('one finding for what the reports of several clusters have at the same place', () => {
  const merged = mergeReports(
    ['edge', 'core'].map((cluster) => ({ name: '', report: part({ subject: subject(cluster), alsoIn: [] }) })),
  );
  expect(merged.findings).toHaveLength(1);
  expect(merged.findings[0]).toMatchObject({ subject: { cluster: 'edge' }, alsoIn: [{ cluster: 'core' }] });
  expect(merged.counts).toEqual({ error: 1, warning: 0, note: 0, waived: 0 });
});

test('equal faults of one report stay two; what one of the reports has is new, it is new', () => {
  const twice = report([finding({ isNew: false }), finding({ isNew: false })]);
  const merged = mergeReports([
    { name: '', report: twice },
    { name: '', report: part({ isNew: true }) },
  ]);
  expect(merged.findings.map(({ isNew }) => isNew)).toEqual([true, false]);
});

test('files of one repository are counted once, those of several together, and paths say whose they are', () => {
  const one = part({});
  const { files, units } = one.coverage;
  const together = (...names: string[]) => mergeReports(names.map((name) => ({ name, report: one })));
  expect(together('', '').coverage).toMatchObject({ files, units: 2 * units });
  const several = together('shop', 'bank');
  expect(several.coverage.files).toBe(2 * files);
  expect(several.findings.map(({ location }) => location.path.split('/')[0])).toEqual(['bank', 'shop']);
});

test('it fails where one of them fails', () => {
  const passing = report([]);
  expect(mergeReports([{ name: '', report: passing }]).verdict).toBe('pass');
  expect(mergeReports([passing, part({}, { verdict: 'fail' })].map((one) => ({ name: '', report: one }))).verdict).toBe(
    'fail',
  );
});
