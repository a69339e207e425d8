/** What browsers, workers and Node have alike and pure code may use, beside the language itself. */
declare class URL {
  static canParse(url: string, base?: string): boolean;
  constructor(url: string, base?: string);
  readonly href: string;
  readonly origin: string;
  readonly username: string;
  readonly password: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}
declare class URLSearchParams {
  constructor(init?: string);
  get(name: string): string | null;
}
declare class TextDecoder {
  constructor(label?: string, options?: {readonly fatal?: boolean});
  decode(bytes: Uint8Array): string;
}
