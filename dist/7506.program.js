export const id = 7506;
export const ids = [7506];
export const modules = {

/***/ 7506:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   URL_LIBRARY: () => (/* binding */ URL_LIBRARY)
/* harmony export */ });
/*
 * URLs, as Go's net/url reads them for Kubernetes: an absolute URL or an absolute path, taken apart as written. The
 * class of that name in JavaScript puts them into a form of its own.
 */
class Address {
    text;
    scheme;
    /** Host and port. */
    host;
    hostname;
    port;
    path;
    query;
    constructor(text, parts) {
        this.text = text;
        this.scheme = parts.scheme;
        this.host = parts.host;
        this.hostname = parts.hostname;
        this.port = parts.port;
        this.path = parts.path;
        this.query = parts.query;
    }
    compareTo({ text }) {
        return this.text < text ? -1 : this.text > text ? 1 : 0;
    }
}
const URL_LIBRARY = {
    title: 'URLs',
    types: [{ name: 'URL', valueClass: Address }],
    functions: [
        { signature: 'url(string): URL', description: 'the URL, or the absolute path, that a text says', handler: url },
        {
            signature: 'isURL(string): bool',
            description: 'whether a text is one',
            handler: (text) => parse(text) !== undefined,
        },
        {
            signature: 'URL.getScheme(): string',
            description: '`https`, or empty',
            handler: ({ scheme }) => scheme,
        },
        {
            signature: 'URL.getHost(): string',
            description: 'host and port, an IPv6 address in brackets',
            handler: ({ host }) => host,
        },
        {
            signature: 'URL.getHostname(): string',
            description: 'host without port and brackets',
            handler: ({ hostname }) => hostname,
        },
        { signature: 'URL.getPort(): string', description: 'port, or empty', handler: ({ port }) => port },
        {
            signature: 'URL.getEscapedPath(): string',
            description: 'path, escaped',
            handler: ({ path }) => escapePath(path),
        },
        {
            signature: 'URL.getQuery(): map<string, list<string>>',
            description: 'the values of each parameter, unescaped',
            handler: ({ query }) => queryOf(query),
        },
    ],
    operators: [{ signature: 'URL == URL', handler: (a, b) => a.text === b.text }],
};
function url(text) {
    const found = parse(text);
    if (found === undefined)
        throw new Error(`${JSON.stringify(text)} is no absolute URL`);
    return found;
}
/** RFC 3986, appendix B. */
const PARTS = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#.*)?$/;
const AUTHORITY = /^(?:[^@\s]*@)?(\[[0-9A-Fa-f:.]+(?:%25[^\]\s]+)?\]|[^:\s[\]<>"^`{|}\\]*)(?::(\d*))?$/;
function parse(text) {
    if (/\p{Cc}/u.test(text))
        return undefined;
    const [whole, scheme = '', authority = '', path = '', query = ''] = PARTS.exec(text) ?? [];
    const [isHost, host = '', port = ''] = AUTHORITY.exec(authority) ?? [];
    if (whole === undefined || isHost === undefined || /%(?![0-9A-Fa-f]{2})/.test(path))
        return undefined;
    if (scheme === '' && !text.startsWith('/'))
        return undefined;
    const hostname = host.replace(/^\[(.*)\]$/, '$1');
    const last = authority.slice(authority.lastIndexOf('@') + 1);
    return new Address(text, { scheme: scheme.toLowerCase(), host: last, hostname, port, path, query });
}
function escapePath(path) {
    return path.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@/%]/gu, (found) => encodeURIComponent(found.toWellFormed()));
}
function queryOf(query) {
    const found = new Map();
    for (const [key, value] of new URLSearchParams(query))
        found.set(key, [...(found.get(key) ?? []), value]);
    return found;
}


/***/ })

};
