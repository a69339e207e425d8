import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve, sep} from 'node:path';
import ts from 'typescript';
import {describe, expect, test} from 'vitest';

/**
 * The simulator is data and functions: the same input gives the same output anywhere. These tests
 * read its sources, so that a new file is held to the rule without being named here.
 */
const ROOT = resolve(process.cwd(), 'src/simulator');
const ALLOWED_PACKAGES = ['@noble/hashes'];
const FORBIDDEN_NAMES = [
  'Date',
  'Intl',
  'console',
  'document',
  'fetch',
  'globalThis',
  'localStorage',
  'navigator',
  'performance',
  'process',
  'queueMicrotask',
  'setInterval',
  'setTimeout',
  'window',
];
const FORBIDDEN_MEMBERS = ['Math.random'];
const HANGUL = /\p{Script=Hangul}/u;

interface Breach {
  readonly rule: 'import' | 'name' | 'text';
  readonly what: string;
}

function isAllowedImport(specifier: string, file: string): boolean {
  if (specifier.startsWith('.')) {
    return !relative(ROOT, resolve(dirname(file), specifier)).startsWith('..');
  }
  return ALLOWED_PACKAGES.some((name) => specifier === name || specifier.startsWith(`${name}/`));
}

/** A name that is read as a value, rather than one that is declared or stands after a dot. */
function isReference(node: ts.Identifier): boolean {
  const {parent} = node;
  if (ts.isPropertyAccessExpression(parent)) {
    return parent.expression === node;
  }
  if (ts.isShorthandPropertyAssignment(parent)) {
    return true;
  }
  const declares =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isParameter(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isBindingElement(parent) ||
    ts.isFunctionDeclaration(parent);
  return !(declares && parent.name === node) && !ts.isBindingElement(parent);
}

/** The names that a file declares itself; a function of its own may be called `process`. */
function declaredNames(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node);
    if (declares && node.name !== undefined && ts.isIdentifier(node.name)) {
      names.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

function breaches(file: string, text: string): readonly Breach[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const own = declaredNames(source);
  const found: Breach[] = [];
  const visit = (node: ts.Node): void => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    if (specifier !== undefined) {
      const name = ts.isStringLiteral(specifier) ? specifier.text : specifier.getText();
      if (!isAllowedImport(name, file)) {
        found.push({rule: 'import', what: name});
      }
    }
    if (ts.isIdentifier(node) && FORBIDDEN_NAMES.includes(node.text) && isReference(node)) {
      if (!own.has(node.text)) {
        found.push({rule: 'name', what: node.text});
      }
    }
    if (ts.isPropertyAccessExpression(node) && FORBIDDEN_MEMBERS.includes(node.getText())) {
      found.push({rule: 'name', what: node.getText()});
    }
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);
    if (isText && HANGUL.test(node.text)) {
      found.push({rule: 'text', what: node.text});
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const sources = readdirSync(ROOT, {recursive: true, encoding: 'utf8'})
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.test.ts'))
  .map((path) => join(ROOT, path));

describe('the simulator', () => {
  test('has sources to read', () => {
    expect(sources.length).toBeGreaterThan(10);
  });

  test.each(sources.map((file) => [relative(ROOT, file).split(sep).join('/'), file]))(
    '%s imports its own and allowed packages only, and touches no world and no language',
    (_, file) => {
      expect(breaches(file, readFileSync(file, 'utf8'))).toEqual([]);
    },
  );
});

describe('the rule finds', () => {
  const file = join(ROOT, 'example.ts');

  test.each([
    ["import {useState} from 'react';", {rule: 'import', what: 'react'}],
    [
      "export {Button} from '../components/ui/Button';",
      {rule: 'import', what: '../components/ui/Button'},
    ],
    ["const fs = await import('node:fs');", {rule: 'import', what: 'node:fs'}],
    ['const now = Date.now();', {rule: 'name', what: 'Date'}],
    ['const luck = Math.random();', {rule: 'name', what: 'Math.random'}],
    ['console.log(1);', {rule: 'name', what: 'console'}],
    ['const state = {window};', {rule: 'name', what: 'window'}],
    ["const label = '레이어';", {rule: 'text', what: '레이어'}],
    ['const label = `${1}번째`;', {rule: 'text', what: '번째'}],
  ])('%s', (text, breach) => {
    expect(breaches(file, text)).toEqual([breach]);
  });

  test.each([
    ["import {trim} from './dockerfile/space';"],
    ["import {sha256} from '@noble/hashes/sha2.js';"],
    ["const step = {process: 'nginx'}; const name = step.process;"],
    ['function run(process: string) { return process; }'],
    ['// 레이어'],
  ])('nothing in %s', (text) => {
    expect(breaches(file, text)).toEqual([]);
  });
});
