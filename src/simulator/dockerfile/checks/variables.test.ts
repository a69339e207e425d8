import {describe, expect, test} from 'vitest';
import {checkDockerfile, type CheckRequest} from '.';

const undefinedIn = (text: string, request?: CheckRequest) =>
  checkDockerfile(text, request).flatMap(({rule, message}) =>
    rule === 'UndefinedVar' ? [/'\$(.*)'/.exec(message)?.[1]] : [],
  );

describe('a variable is defined', () => {
  test.each([
    ['by ENV before it', 'FROM alpine\nENV A=1\nCOPY $A .\n', []],
    ['not by ENV of the same instruction', 'FROM alpine\nENV A=1 B=$A\n', ['A']],
    ['by ARG of the same instruction', 'FROM alpine\nARG A=1 B=$A\n', []],
    ['by ARG without a value', 'FROM alpine\nARG A\nCOPY f$A .\n', []],
    ['not by ARG before FROM', 'ARG A=1\nFROM alpine\nCOPY $A .\n', ['A']],
    ['by that ARG once it is said again', 'ARG A=1\nFROM alpine\nARG A\nCOPY $A .\n', []],
    ['not by the platform alone', 'FROM alpine\nCOPY $TARGETARCH .\n', ['TARGETARCH']],
    ['by the platform with ARG', 'FROM alpine\nARG TARGETARCH\nCOPY $TARGETARCH .\n', []],
    ['not by the proxy', 'FROM alpine\nLABEL p=$HTTP_PROXY\n', ['HTTP_PROXY']],
    ['by BuildKit: PATH', 'FROM scratch\nENV PATH=/a:$PATH\n', []],
    [
      'by a stage below, ARG and ENV',
      'FROM alpine AS a\nARG X\nENV Y=1\nFROM a\nCOPY $X$Y .\n',
      [],
    ],
    ['not by another stage', 'FROM alpine AS a\nENV Y=1\nFROM alpine\nCOPY $Y .\n', ['Y']],
  ])('%s', (_, text, names) => {
    expect(undefinedIn(text)).toEqual(names);
  });
});

describe('BuildKit looks for variables', () => {
  test.each([
    ['in single quotes not', "FROM alpine\nENV A='$X'\n", []],
    ['in double quotes', 'FROM alpine\nENV A="$X"\n', ['X']],
    ['not after the escape character', 'FROM alpine\nENV A=\\$X B="\\$Y"\n', []],
    ['not after another escape character', '# escape=`\nFROM alpine\nENV A=`$X B=\\$Y\n', ['Y']],
    ['whatever their default', 'FROM alpine\nENV A=${X:-1} B=${Y:+$Z}\n', ['X', 'Y', 'Z']],
    [
      'not in RUN, CMD, ENTRYPOINT and EXPOSE',
      'FROM alpine\nRUN echo $X\nCMD ["$X"]\nEXPOSE $X\n',
      [],
    ],
    ['in mounts of RUN', 'FROM alpine\nRUN --mount=type=cache,target=$X,id=a make\n', ['X']],
    ['in names and values of LABEL', 'FROM alpine\nLABEL a.$X=1 b=$Y\n', ['X', 'Y']],
    ['in JSON', 'FROM alpine\nCOPY ["$X", "/a"]\nVOLUME ["/$Y"]\n', ['X', 'Y']],
    [
      'in flags of COPY, not all',
      'FROM alpine\nCOPY --chown=$X --chmod=$Y --exclude=$Z a b\n',
      ['X', 'Y'],
    ],
    [
      'in USER, STOPSIGNAL and WORKDIR',
      'FROM alpine\nUSER $X\nSTOPSIGNAL ${Y}\nWORKDIR /$Z\n',
      ['X', 'Y', 'Z'],
    ],
    [
      'in here-documents of COPY',
      'FROM alpine\nCOPY <<E <<"F" /a/\n\'$X\' \\$Y\nE\n$Z\nF\n',
      ['X'],
    ],
    ['not in here-documents of RUN', 'FROM alpine\nRUN <<E\necho $X\nE\n', []],
    ['in ONBUILD where it runs', 'FROM alpine AS a\nONBUILD COPY $X .\nFROM a\n', ['X']],
    ['in ONBUILD not where it is left', 'FROM alpine\nONBUILD COPY $X .\n', []],
  ])('%s', (_, text, names) => {
    expect(undefinedIn(text)).toEqual(names);
  });

  test('in a here-document at its place', () => {
    const text = 'FROM alpine\nCOPY <<-E /a\n\ta\n\tb $XY\n\tE\n';
    expect(checkDockerfile(text)).toMatchObject([
      {
        lines: {start: 2, end: 5},
        range: {start: {line: 4, column: 5}, end: {line: 4, column: 7}},
      },
    ]);
  });

  test('of an ONBUILD at the FROM that runs it, and there is nothing to mend there', () => {
    const text = 'FROM alpine AS a\nARG XX=1\nONBUILD COPY $X .\n\nFROM a AS b\n';
    expect(checkDockerfile(text)).toMatchObject([
      {lines: {start: 5, end: 5}, range: {start: {line: 5}}},
    ]);
    expect(checkDockerfile(text)[0]?.fix).toBeUndefined();
  });
});

describe('the environment of the base image', () => {
  const text = 'FROM eclipse-temurin:21\nENV PATH=$JAVA_HOME/bin:$PATH\nWORKDIR $JAVA_HOME\n';

  test('is asked for', () => {
    const environmentOf = (image: string) =>
      new Map(image === 'eclipse-temurin:21' ? [['JAVA_HOME', '/opt/java']] : []);
    expect(checkDockerfile(text, {environmentOf})).toEqual([]);
    expect(undefinedIn(text, {environmentOf: () => new Map()})).toEqual(['JAVA_HOME', 'JAVA_HOME']);
  });

  test('where nobody knows it, only what is surely a mistake is told', () => {
    expect(checkDockerfile(text)).toEqual([]);
    expect(undefinedIn('FROM node:22\nENV DIR=/a\nCOPY a $DRI\n')).toEqual(['DRI']);
    expect(undefinedIn('ARG A=1\nFROM node:22\nCOPY a $A\n')).toEqual(['A']);
    expect(undefinedIn('FROM docker.io/library/alpine:3\nCOPY a $JAVA_HOME\n')).toEqual([
      'JAVA_HOME',
    ]);
  });
});
