/* oxlint-disable no-underscore-dangle -- the client library's own names */
/**
 * A stand-in for MicrosoftAjax.js, which the client library of Outlook on the web loads from a server of Microsoft's: only
 * what that library asks of it, written from how it is called.
 */
type Maker = (...parts: unknown[]) => Error;
type Loose = Record<string, unknown>;

const scope = globalThis as unknown as Loose;
const functions = Function.prototype as unknown as Loose;
const errors = Error as unknown as Record<string, Maker>;

functions.registerClass = function registerClass(this: Loose, name: string): Loose {
  this.__typeName = name;
  return this;
};
scope.Type = Function;
const type = Function as unknown as Loose;
type.registerNamespace = (name: string) => {
  let place = scope;
  for (const part of name.split('.')) {
    place[part] ??= {};
    place = place[part] as Loose;
  }
};
type._validateParams = () => null;
type._validateParameter = () => null;
type.createDelegate = (owner: unknown, method: (...parts: unknown[]) => unknown) =>
  function delegate(...parts: unknown[]) {
    return method.apply(owner, parts);
  };

class StringBuilder {
  private parts: string[] = [];

  append(text: unknown): this {
    this.parts.push(String(text));
    return this;
  }

  toString(): string {
    return this.parts.join('');
  }
}

const format = (pattern: string, ...parts: unknown[]) =>
  pattern.replaceAll(/\{(\d+)\}/g, (_, place: string) => String(parts[Number(place)] ?? ''));

scope.Sys = {
  StringBuilder,
  Debug: { trace: () => undefined },
  Browser: { agent: null, name: navigator.userAgent, version: 0 },
  Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
};
(String as unknown as Loose).format = format;

const named =
  (name: string): Maker =>
  (...parts) =>
    Object.assign(new Error([name, ...parts.filter((part) => typeof part === 'string')].join(': ')), { name });
for (const name of [
  'argument',
  'argumentNull',
  'argumentOutOfRange',
  'argumentType',
  'argumentUndefined',
  'invalidOperation',
  'parameterCount',
  'notImplemented',
  'format',
])
  errors[name] = named(`Sys.${name.replace(/^./, (first) => first.toUpperCase())}Exception`);
errors.create = (message, details) => Object.assign(new Error(String(message)), details);
