import { isAscii, isUtf8 } from 'node:buffer';

const UTF16 = {
  little: new TextDecoder('utf-16le', { fatal: true }),
  big: new TextDecoder('utf-16be', { fatal: true }),
};

/** The text of a file without its byte order mark: UTF-8, or UTF-16 with a mark. `undefined` for anything else. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decodeUtf16(UTF16.little, bytes);
  if (first === 0xfe && second === 0xff) return decodeUtf16(UTF16.big, bytes);
  const ascii = isAscii(bytes);
  if (!ascii && !isUtf8(bytes)) return undefined;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.includes(0)) return undefined;
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  return ascii ? buffer.toString('latin1') : buffer.toString('utf8', marked ? 3 : 0);
}

function decodeUtf16(decoder: (typeof UTF16)['big'], bytes: Uint8Array): string | undefined {
  try {
    const text = decoder.decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
