import type {Utility} from '../shell';
import {apk} from './apk';
import {apt, dpkg} from './apt';
import {cargo} from './cargo';
import {cCompiler} from './cCompiler';
import {dnf} from './dnf';
import {curl, git, wget} from './fetch';
import {go} from './go';
import {gradle, javac, maven} from './java';
import {JS_TOOLS} from './jsTools';
import {make} from './make';
import {pip, python} from './pip';

/**
 * Package managers and build tools, told by tables of what they add. Every size in them is an
 * example value, and what a tool makes depends on what it reads alone.
 */
export const TOOLS: Readonly<Record<string, Utility>> = {
  ...JS_TOOLS,
  apk,
  apt,
  'apt-get': apt,
  c99: cCompiler,
  cargo,
  cc: cCompiler,
  clang: cCompiler,
  'clang++': cCompiler,
  curl,
  dnf,
  dpkg,
  'g++': cCompiler,
  gcc: cCompiler,
  git,
  go,
  gradle,
  gradlew: gradle,
  javac,
  make,
  microdnf: dnf,
  mvn: maven,
  mvnw: maven,
  pip,
  pip3: pip,
  python,
  python3: python,
  wget,
  yum: dnf,
};
