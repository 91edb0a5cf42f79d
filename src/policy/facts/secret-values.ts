import { isEncrypted } from '../../model/objects.ts';
import { listAt, type Mapping, mappingAt, scalarText, stringAt, type Value } from '../../model/value.ts';

/*
 * Which values of a Secret stand in plain text. Looks at values and gives the names of their keys, never a value.
 */

/** What is encrypted as a whole, and comes out of the Secret as it went in. */
const ENCRYPTED =
  /ENC\[AES256_GCM|^sops_|"sops":\s*\{|^sops:\s*$|-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----|^\$ANSIBLE_VAULT|age-encryption\.org\/v1/m;

/** What somebody fills in later: variables of Flux and of templates, references to a vault. */
const FILLED_IN =
  /\$\{[^}]*\}|\{\{.*?\}\}|\$\([\w.-]+\)|<[\w .:/#|-]+>|^(?:ref\+)?(?:vault|secretref|op|awssm|gcpsecretmanager|azurekeyvault):|^secretref\+/s;

/** What stands for a value that somebody else knows. */
const PLACEHOLDER =
  /^(?:x{3,}|\*{3,}|\.{3}|placeholder|redacted|(?:replace|change)[-_ ]?(?:me|this)?[-_ ]?(?:with|by)[-_ ].*|your[-_ ].*|just[-_ ]a[-_ ]placeholder)$/i;

/** What makes the configuration of a cluster of Argo CD a secret: without it, it says only how to connect. */
const CLUSTER_CREDENTIALS = /"?(?:bearerToken|password|keyData)"?\s*:\s*"?[^"\s]/;
const ARGOCD_SECRET = 'argocd.argoproj.io/secret-type';

/** The keys of a Secret's values that anybody can read, sorted. */
export function plainKeys(secret: Mapping): readonly string[] {
  const keys = new Set<string>();
  const isCluster = stringAt(secret, 'metadata', 'labels', ARGOCD_SECRET) === 'cluster';
  for (const field of ['data', 'stringData']) {
    const values = mappingAt(secret, field);
    for (const key of Object.keys(values ?? {})) {
      // What SOPS says of its own in a file of variables.
      if (key.startsWith('sops_')) continue;
      const text = plainText(values?.[key], field === 'data');
      if (text === '' || (isCluster && key === 'config' && !CLUSTER_CREDENTIALS.test(text))) continue;
      keys.add(key);
    }
  }
  return [...keys].sort();
}

/** The keys of the literals of a kustomization's secret generator that anybody can read, sorted. */
export function plainLiterals(generator: Value): readonly string[] {
  const pairs = listAt(generator, 'literals').flatMap((literal) => {
    const text = scalarText(literal) ?? '';
    const end = text.indexOf('=');
    return end > 0 && plainText(text.slice(end + 1), false) !== '' ? [text.slice(0, end)] : [];
  });
  return [...new Set(pairs)].sort();
}

/** The text of a value that anybody can read; `''` where it is encrypted, empty, or filled in later. */
function plainText(value: Value | undefined, encoded: boolean): string {
  const written = scalarText(value);
  if (written === undefined || isWithheld(written)) return '';
  const text = encoded ? Buffer.from(written, 'base64').toString('latin1') : written;
  return isWithheld(text) ? '' : text;
}

function isWithheld(text: string): boolean {
  const trimmed = text.trim();
  return (
    trimmed === '' ||
    isEncrypted(trimmed) ||
    ENCRYPTED.test(text) ||
    FILLED_IN.test(trimmed) ||
    PLACEHOLDER.test(trimmed)
  );
}
