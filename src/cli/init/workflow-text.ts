/** The workflow that runs the gate. `directory` leads from the root of the checkout to what is judged; `''` for all. */
export function workflowText(directory: string): string {
  const inputs = directory === '' ? [] : ['        with:', `          directory: ${JSON.stringify(directory)}`];
  return `${[
    '# Written by `gitops-gate init`. Make the job `gate` a required check of the branch that is synchronized.',
    'name: gitops-gate',
    'on:',
    '  pull_request:',
    '  pull_request_review: # an approval is judged anew',
    '  merge_group:',
    '',
    'permissions:',
    '  contents: read',
    '  pull-requests: read # for approvals',
    '',
    'jobs:',
    '  gate:',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 10',
    '    steps:',
    '      - uses: actions/checkout@v5',
    '        with:',
    '          fetch-depth: 2 # the merge commit and what it is based on',
    '          persist-credentials: false',
    '      - uses: gitops-gate/gitops-gate@v0',
    ...inputs,
  ].join('\n')}\n`;
}
