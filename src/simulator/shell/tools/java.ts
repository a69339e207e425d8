import {baseName} from '../../filesystem';
import {printUnknown} from '../opaque';
import type {Utility} from '../shell';
import {
  addExample,
  asksVersion,
  complain,
  digestBelow,
  exists,
  homeOf,
  KB,
  MB,
  readText,
  refuse,
} from './examples';

/** What a class, the jar of a small application and its libraries take: example values. */
const SIZE = {
  class: 1 * KB,
  jar: 20 * MB,
  maven: 60 * MB,
};

/** `javac`: a class file for each source. */
export const javac: Utility = (call) => {
  if (asksVersion(call)) {
    return printUnknown(call, 14);
  }
  const at = call.args.indexOf('-d');
  const directory = at < 0 ? undefined : call.args[at + 1];
  const sources = call.args.filter((arg) => arg.endsWith('.java'));
  for (const source of sources) {
    if (!exists(call, call.path(source))) {
      return complain(
        call,
        `error: file not found: ${source}\nUsage: javac <options> <source files>\nuse --help for a list of possible options\n`,
        2,
      );
    }
    const name = baseName(source).replace(/java$/, 'class');
    const path =
      directory === undefined ? source.replace(/java$/, 'class') : `${directory}/${name}`;
    const error = addExample(call, call.path(path), SIZE.class, [
      'javac',
      digestBelow(call, call.shell.directory, (each) => each.endsWith('.java')),
    ]);
    if (error !== undefined) {
      return refuse(call, path, error);
    }
  }
  return sources.length > 0 ? 0 : complain(call, 'error: no source files\n', 2);
};

const JAVA_SOURCES =
  /\/(src\/|pom\.xml$|build\.gradle(\.kts)?$|settings\.gradle(\.kts)?$|gradle\.properties$)/;

/** `mvn` and `./mvnw`: a jar in `target` from `src` and `pom.xml`. */
export const maven: Utility = (call) => {
  if (asksVersion(call)) {
    return printUnknown(call, 300);
  }
  const at = call.args.findIndex((arg) => arg === '-f' || arg === '--file');
  const pom = call.path(at < 0 ? 'pom.xml' : (call.args[at + 1] ?? ''));
  const text = readText(call, pom);
  if (text === undefined) {
    call.out(
      `[ERROR] The goal you specified requires a project to execute but there is no POM in this directory (${call.shell.directory}). Please verify you invoked Maven from the correct directory.\n`,
    );
    return 1;
  }
  const own = text.replace(/<(parent|dependencies|build|dependencyManagement)>[^]*?<\/\1>/g, '');
  const artifact = /<artifactId>\s*([^<\s]+)/.exec(own)?.[1] ?? 'app';
  const version = /<version>\s*([^<\s]+)/.exec(own)?.[1] ?? '1.0';
  const name = /<finalName>\s*([^<\s$]+)\s*</.exec(text)?.[1] ?? `${artifact}-${version}`;
  const repository = `${homeOf(call)}/.m2/repository/repository`;
  if (!exists(call, repository)) {
    if (!call.world.request.network) {
      call.out('[ERROR] Unknown host repo.maven.apache.org\n');
      return 1;
    }
    addExample(call, repository, SIZE.maven, ['maven', text]);
  }
  if (call.args.some((arg) => /^(package|install|verify|deploy)$/.test(arg))) {
    const sources = digestBelow(call, call.shell.directory, (path) => JAVA_SOURCES.test(path));
    const error = addExample(call, call.path(`target/${name}.jar`), SIZE.jar, ['maven', sources]);
    if (error !== undefined) {
      return refuse(call, 'target', error);
    }
  }
  return printUnknown(call, 2 * KB, text);
};

/** `gradle` and `./gradlew`: a jar in `build/libs`. */
export const gradle: Utility = (call) => {
  if (asksVersion(call)) {
    return printUnknown(call, 300);
  }
  if (
    !['build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'].some((name) =>
      exists(call, call.path(name)),
    )
  ) {
    call.out(
      `FAILURE: Build failed with an exception.\n\n* What went wrong:\nDirectory '${call.shell.directory}' does not contain a Gradle build.\n`,
    );
    return 1;
  }
  const cache = `${homeOf(call)}/.gradle/caches/modules`;
  const sources = digestBelow(call, call.shell.directory, (path) => JAVA_SOURCES.test(path));
  if (!exists(call, cache)) {
    addExample(call, cache, SIZE.maven, [
      'gradle cache',
      digestBelow(call, call.shell.directory, (path) => path.includes('gradle')),
    ]);
  }
  if (call.args.some((arg) => /(^|:)(build|assemble|jar|bootJar)$/.test(arg))) {
    const settings =
      readText(call, call.path('settings.gradle')) ??
      readText(call, call.path('settings.gradle.kts')) ??
      '';
    const name =
      /rootProject\.name\s*=\s*['"]([^'"]+)/.exec(settings)?.[1] ??
      (baseName(call.shell.directory) || 'app');
    const error = addExample(call, call.path(`build/libs/${name}.jar`), SIZE.jar, [
      'gradle',
      sources,
    ]);
    if (error !== undefined) {
      return refuse(call, 'build', error);
    }
  }
  return printUnknown(call, 1 * KB, sources);
};
