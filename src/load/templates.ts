import type { Repository } from '../model/files.ts';

/** Where GitHub looks for templates of pull requests, in any case of letters: files, and directories of them. */
const PLACES = ['', '.github', 'docs'];

/** The texts of the templates for pull requests, of both sides: what a pull request changes there is no word of its own. */
export function templatesOf({
  head,
  base,
}: {
  readonly head: Repository;
  readonly base: Repository | undefined;
}): string[] {
  return [head, ...(base === undefined ? [] : [base])].flatMap((repository) =>
    templateFiles(repository).flatMap((file) => repository.text(file) ?? []),
  );
}

function templateFiles({ tree }: Repository): string[] {
  return PLACES.filter((place) => tree.kind(place) === 'directory').flatMap((place) =>
    tree.entries(place).flatMap(({ name, kind }) => {
      const path = place === '' ? name : `${place}/${name}`;
      if (/^pull_request_template(?:\.(?:md|markdown|txt))?$/i.test(name) && kind === 'file') return [path];
      return /^pull_request_template$/i.test(name) && kind === 'directory' ? [...tree.filesBelow(path)] : [];
    }),
  );
}
