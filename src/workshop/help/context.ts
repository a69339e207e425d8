/**
 * What a text shows of where it was printed. A phrase such as "Permission denied" says little by
 * itself: what to do depends on which program spoke, for which command, on the host or in a build.
 */
export const CONTEXTS = [
  'docker',
  'build',
  'push',
  'compose',
  'container',
  'aws',
  'ecs',
  'powershell',
] as const;
export type ContextName = (typeof CONTEXTS)[number];

/**
 * Text that a context alone has. Every repetition is bounded, so that the time of each search grows
 * with the text alone.
 */
const EVIDENCE: Readonly<Record<ContextName, RegExp>> = {
  // The docker command, the daemon, BuildKit and the programs below them.
  docker:
    /docker|OCI runtime|\brunc\b|containerd|buildkit|failed to solve|standard_init_linux|\bcolima\b/i,
  // An image is being built: BuildKit's two ways to show progress, the legacy builder, the command.
  build:
    /failed to solve|did not complete successfully|returned a non-zero code|\bdocker(?:[ -]compose| buildx| image| builder)? build\b|load build (?:definition|context)|=> (?:CACHED |ERROR )?\[|^ ?#\d{1,3} (?:\[|\d|ERROR|DONE|CACHED)|^Step \d{1,3}(?:\/\d{1,3})? ?:|-> Running in [0-9a-f]|Sending build context|\[[\w-]{0,30} ?\d{1,2}\/\d{1,2}\] (?:RUN|COPY|ADD|FROM|WORKDIR)/im,
  push: /\bdocker (?:image |compose |buildx build [^\n]{0,200}--)?push\b|The push refers to|failed to push|push access denied|: Preparing/,
  compose: /\bdocker[ -]compose\b|\bcompose\.ya?ml|compose project|Compose file/i,
  // A program within a container speaks: what Compose writes before its lines, what shows its output.
  container:
    /^[\w.-]{1,60} {1,30}\| |\bdocker (?:container )?(?:run|logs|exec|start)\b|\bdocker[ -]compose (?:up|logs|run|exec)\b|exited with code|standard_init_linux|OCI runtime|Essential container|\/usr\/src\/app/im,
  aws: /\baws [a-z][a-z0-9-]{1,30} |\baws: |An error occurred \(|amazonaws\.com|botocore|arn:aws|aws-cli/,
  ecs: /\becs\b|CannotPull\w{0,20}Error|CannotStartContainerError|ResourceInitializationError|stoppedReason|\(service |Task ?Definition|Fargate/i,
  powershell:
    /CategoryInfo|FullyQualifiedErrorId|^(?:\([\w.-]{1,40}\) )?PS [A-Z]:|At line:\d|위치 줄:|PowerShell/m,
};

/** Text of programs that this workshop does not teach: what they report is none of its failures. */
const FOREIGN =
  /\bkubectl\b|\bkubelet\b|\bkubeadm\b|\bhelm (?:install|upgrade)\b|\bminikube\b|ImagePullBackOff|ErrImagePull|Error from server \(|\bterraform (?:init|plan|apply|import)\b|acquiring the state lock|Initializing the backend|^[│╷╵]|\bansible|FAILED! =>|^TASK \[|\bmaven\b|Failed to execute goal|BUILD FAILURE|\bgradlew?\b|^ssh: |\(publickey|\bgit (?:push|pull|clone|fetch)\b|^fatal: |^remote: |java\.net\.|\bpodman\b/im;

/** The contexts that a text shows, and whether another program than those of the workshop wrote it. */
export interface Surroundings {
  readonly shown: ReadonlySet<ContextName>;
  readonly isForeign: boolean;
}

/** @param text as `plain` gives it */
export function surroundingsOf(text: string): Surroundings {
  const shown = new Set(CONTEXTS.filter((name) => EVIDENCE[name].test(text)));
  // A build runs its programs in containers, and whatever its RUN says: git and Maven too.
  if (shown.has('build')) {
    shown.add('container');
  }
  return {shown, isForeign: !shown.has('build') && FOREIGN.test(text)};
}
