import {describe, expect, test} from 'vitest';
import {redact} from './redact';
import type {Secret} from './redactRules';

const label = (secret: Secret) => `[${secret}]`;
const clean = (text: string) => redact(text, label).text;

const PAT = 'dckr_pat_AbCdEfGhIjKlMnOpQrStUvWxYz0';
const SECRET_KEY = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const JWT =
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';

describe('secrets are taken out', () => {
  test.each([
    ['a Docker token', `docker login -u minji -p ${PAT}`, 'docker login -u minji -p [token]'],
    ['a Docker token by itself', `token ${PAT} end`, 'token [token] end'],
    [
      'a token that the terminal has wrapped',
      `x ${PAT.slice(0, 20)}\n${PAT.slice(20)}`,
      'x [token]',
    ],
    ['an access key', 'key AKIAIOSFODNN7EXAMPLE end', 'key [aws-key] end'],
    ['a temporary access key', 'ASIAIOSFODNN7EXAMPLE', '[aws-key]'],
    [
      'a secret key by name',
      `aws_secret_access_key = ${SECRET_KEY}`,
      'aws_secret_access_key = [aws-key]',
    ],
    [
      'a secret key of the environment',
      `export AWS_SECRET_ACCESS_KEY="${SECRET_KEY}"`,
      'export AWS_SECRET_ACCESS_KEY=[aws-key]',
    ],
    [
      'a secret key of PowerShell',
      `$env:AWS_SECRET_ACCESS_KEY = '${SECRET_KEY}'`,
      '$env:AWS_SECRET_ACCESS_KEY = [aws-key]',
    ],
    [
      'a secret key of JSON',
      `"SecretAccessKey": "${SECRET_KEY}",`,
      '"SecretAccessKey": [aws-key],',
    ],
    ['a secret key by itself', `value ${SECRET_KEY} end`, 'value [aws-key] end'],
    [
      'a session token',
      `AWS_SESSION_TOKEN=IQoJb3JpZ2luX2VjEOr//////////wEaCXVzLWVhc3QtMSJHMEUCIQ==`,
      'AWS_SESSION_TOKEN=[aws-key]',
    ],
    ['a bearer token', 'Authorization: Bearer abc.def-123', 'Authorization: Bearer [token]'],
    [
      'a basic token',
      "-H 'Authorization: Basic bWluamk6cGFzcw=='",
      "-H 'Authorization: Basic [token]'",
    ],
    ['a JSON Web Token', `got ${JWT} back`, 'got [token] back'],
    [
      'auth of config.json',
      '"auths": {"https://index.docker.io/v1/": {"auth": "bWluamk6cGFzcw=="}}',
      '"auths": {"https://index.docker.io/v1/": {"auth": "[token]"}}',
    ],
    [
      'a password behind -p',
      'docker login -u minji -p hunter2 registry',
      'docker login -u minji -p [password] registry',
    ],
    [
      'a password behind --password',
      'docker login --password hunter2',
      'docker login --password [password]',
    ],
    [
      'a password with =',
      'docker login --password="hunter 2"',
      'docker login --password=[password]',
    ],
    [
      'what is piped into a login',
      'echo hunter2 | docker login -u minji --password-stdin',
      'echo [password] | docker login -u minji --password-stdin',
    ],
    ['a password of the environment', 'POSTGRES_PASSWORD=hunter2', 'POSTGRES_PASSWORD=[password]'],
    [
      'a password within an address',
      'https://minji:hunter2@proxy.example.com:3128',
      'https://minji:[password]@proxy.example.com:3128',
    ],
    [
      'a private key',
      '-----BEGIN RSA PRIVATE KEY-----\nMIIE\nabc\n-----END RSA PRIVATE KEY-----\nend',
      '[private-key]\nend',
    ],
    ['half a private key', '-----BEGIN PRIVATE KEY-----\nMIIE\nabc', '[private-key]'],
    ['an account in an ARN', 'arn:aws:iam::123456789012:user/x', 'arn:aws:iam::[account]:user/x'],
    [
      'an account of ECR',
      '123456789012.dkr.ecr.ap-northeast-2.amazonaws.com',
      '[account].dkr.ecr.ap-northeast-2.amazonaws.com',
    ],
    ['an account with hyphens', 'Account 1234-5678-9012.', 'Account [account].'],
    ['an address of mail', 'from kim.minji@example.co.kr', 'from [email]'],
    [
      'a home directory of Linux',
      'open /home/minji/.docker/config.json',
      'open /home/[user]/.docker/config.json',
    ],
    ['a home directory whose name begins as one of nobody', '/home/rootie/a', '/home/[user]/a'],
    ['a home directory whose name ends as one of nobody', '/home/myapp/a', '/home/[user]/a'],
    ['a password with a star in it', 'password=hunter*', 'password=[password]'],
    ['a prompt in brackets', '[minji@laptop hello]$ docker ps', '[[user] hello]$ docker ps'],
    ['a home directory of macOS', '/Users/minji/hello', '/Users/[user]/hello'],
    ['a home directory of Windows', 'C:\\Users\\minji\\hello', 'C:\\Users\\[user]\\hello'],
    ['a home directory of WSL', '/mnt/c/Users/minji/hello', '/mnt/c/Users/[user]/hello'],
    ['a prompt', 'minji@laptop:~/hello$ docker ps', '[user]:~/hello$ docker ps'],
    ['what ECR gives as a password', `eyJ${'aB3'.repeat(60)}`, '[token]'],
  ])('%s', (_, text, expected) => {
    expect(clean(text)).toBe(expected);
  });
});

describe('what is no secret stays', () => {
  test.each([
    'docker run -d -p 8080:8080 --name web hello:1.0.0',
    'docker login -u minji --password-stdin',
    'WARNING! Using --password via the CLI is insecure. Use --password-stdin.',
    'sha256:2bb501e6429c2bb501e6429c2bb501e6429c2bb501e6429c2bb501e6429c0001',
    'commit 69fd5740b1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6',
    'bc1cd28c5f8b9f5882e6694274e99e87001a61ee4eaeff9d4e4b915f2ca0f751',
    'unauthorized: incorrect username or password',
    'Error loading SSO Token: Token for https://x.awsapps.com/start does not exist',
    'fe65117d-968b-4ae1-806d-b934c38d0ce5::i1q1umeauhq1nz36b6l704es7',
    'Signature expired: 20220127T001427Z is now earlier than 20220127T014428Z',
    'npm warn deprecated glob@7.2.3: no longer supported',
    '/home/node/app',
    'root@1a2b3c4d5e6f:/app# ls',
    'value WJALRXUTNFEMI/K7MDENG/BPXRFICYEXAMPLEKEY end',
    'value wjalrxutnfemi/k7mdeng/bpxrficyexamplekey end',
    'value wJalrXUtnFEMI/KaMDENG/bPxRfiCYEXAMPLEKEY end',
    ...['*', '***', '<your password>', '$PASSWORD', 'null', 'true', '"$PASSWORD"', "'false'"].map(
      (value) => `password: ${value}`,
    ),
    'Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY',
  ])('%s', (text) => {
    expect(redact(text, label)).toEqual({text, removed: {}});
  });
});

test('it is told what was taken out, and how often', () => {
  const {removed} = redact(`${PAT}\n${PAT}\nminji@example.com 123456789012`, label);
  expect(removed).toEqual({token: 2, email: 1, account: 1});
});

test('a second time there is nothing left to take out', () => {
  const once = clean(`docker login -u a -p ${PAT}\n/home/minji ${JWT} ${SECRET_KEY}`);
  expect(redact(once, label)).toEqual({text: once, removed: {}});
});

test('a text with the marks that are used within is not led astray', () => {
  expect(clean('\ue0001\ue001 minji@example.com')).toBe('1 [email]');
});

describe('time grows with the text alone', () => {
  test.each([
    'a',
    'A1b',
    'login ',
    'login -p',
    '--password ',
    'a@',
    'a.a@a.',
    '-----BEGIN PRIVATE KEY-----',
    'echo ',
    'https://a:',
    'password=',
    '"auth": "',
    'dckr_pat_',
    'eyJaaaaa.',
    '1234',
    '/home/',
    'user@host:',
    'secretaccesskey',
  ])('200 kB of %j in less than two seconds of the processor', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const before = process.cpuUsage();
    redact(text, label);
    // Not of the clock: other work may share the machine.
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});
