import { type Functions, type GoFunction, variadic } from '../function.ts';
import { TemplateError } from '../values.ts';

/** What gives another result each time, or needs keys, clocks and calendars: known, and not reproduced. */
const NAMES = [
  'now ago date dateInZone dateModify date_in_zone date_modify duration durationRound htmlDate htmlDateInZone toDate',
  'mustDateModify must_date_modify mustToDate unixEpoch uuidv4 shuffle hello',
  'randAlpha randAlphaNum randAscii randBytes randInt randNumeric',
  'bcrypt htpasswd buildCustomCert decryptAES derivePassword encryptAES genCA genCAWithKey genPrivateKey',
  'genSelfSignedCert genSelfSignedCertWithKey genSignedCert genSignedCertWithKey',
  'b32dec b32enc semver urlJoin urlParse js call',
];

/** Functions that a template may name and that cannot be evaluated here. */
export const UNREPEATABLE: Functions = Object.fromEntries(
  NAMES.join(' ')
    .split(' ')
    .map((name): [string, GoFunction] => [
      name,
      variadic([], 'any', () => {
        throw new TemplateError(`the function ${name} is not evaluated here`, 'unsupported');
      }),
    ]),
);
