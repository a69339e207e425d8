/** What a call of an API brings: the CLI turns either into what it prints. */
export type Json =
  null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json | undefined};

/** An error as AWS names it; the CLI prints its name and its message. */
export class AwsError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The parameters of a call: parsed JSON, or the flat names of a form. */
export type Parameters = Readonly<Record<string, unknown>>;

/** A part of AWS: the calls that it knows by their names. */
export type Service = Readonly<Record<string, (parameters: Parameters) => Json | Promise<Json>>>;

/** A parameter that the CLI has made sure of; empty where it was left out. */
export function text(parameters: Parameters, name: string): string {
  const value = parameters[name];
  return typeof value === 'string' ? value : '';
}

/** The account and the region of the stub; the account is AWS's own example. */
export const ACCOUNT = '111122223333';

/** The region in which everything of the stand-in lies. */
export const REGION = 'ap-northeast-2';

/** The ARN of something of a service, in the region and the account of the stand-in. */
export const arn = (service: string, rest: string) =>
  `arn:aws:${service}:${service === 'iam' ? '' : REGION}:${ACCOUNT}:${rest}`;
