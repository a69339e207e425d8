import {createServer, type IncomingMessage} from 'node:http';
import type {AddressInfo} from 'node:net';
import {text as readAll} from 'node:stream/consumers';
import {ACCOUNT, AwsError, type Json, type Parameters, type Service} from './answer';
import {createEc2} from './ec2';
import {EcsStub} from './ecs';
import {createIam} from './iam';
import {createLogs} from './logs';
import type {Runtime} from './tasks';
import {toXml} from './xml';

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** How a kind of API writes an answer and an error. */
interface Protocol {
  readonly answer: (action: string, value: Json) => Answer;
  readonly error: (error: AwsError) => Answer;
}

const json: Protocol = {
  answer: (_, value) => ({
    status: 200,
    type: 'application/x-amz-json-1.1',
    body: value === null ? '' : JSON.stringify(value),
  }),
  error: ({code, message}) => ({
    status: 400,
    type: 'application/x-amz-json-1.1',
    body: JSON.stringify({__type: code, message}),
  }),
};

const xml = (status: number, body: string): Answer => ({status, type: 'text/xml', body});

const errorXml = ({code, message}: AwsError) => toXml({Code: code, Message: message}, 'item');

/** IAM and STS. */
const query: Protocol = {
  answer: (action, value) =>
    xml(
      200,
      `<${action}Response><${action}Result>${toXml(value, 'member')}</${action}Result></${action}Response>`,
    ),
  error: (error) => xml(400, `<ErrorResponse><Error>${errorXml(error)}</Error></ErrorResponse>`),
};

const ec2: Protocol = {
  answer: (action, value) =>
    xml(200, `<${action}Response>${toXml(value, 'item')}</${action}Response>`),
  error: (error) =>
    xml(400, `<Response><Errors><Error>${errorXml(error)}</Error></Errors></Response>`),
};

const sts: Service = {
  GetCallerIdentity: () => ({
    UserId: 'AIDAEXAMPLEEXAMPLE123',
    Account: ACCOUNT,
    Arn: `arn:aws:iam::${ACCOUNT}:user/workshop`,
  }),
};

interface Call {
  readonly action: string;
  readonly parameters: Parameters;
}

async function callOf(request: IncomingMessage): Promise<Call> {
  const body = await readAll(request);
  const target = request.headers['x-amz-target'];
  if (typeof target === 'string') {
    const parameters = JSON.parse(body || '{}') as Parameters;
    return {action: target.replace(/^.*\./, ''), parameters};
  }
  const parameters = Object.fromEntries(new URLSearchParams(body));
  return {action: parameters.Action ?? '', parameters};
}

/** The stand-in of AWS while it runs. */
export interface AwsStub {
  readonly endpoint: string;
  readonly close: () => void;
}

/**
 * A stub of the parts of AWS that the labs use, on this machine alone: Amazon ECS with services
 * whose tasks run as containers, and as much of IAM, EC2, CloudWatch Logs and STS as they need.
 */
export async function startAws(runtime: Runtime, firstTicks?: number): Promise<AwsStub> {
  const ecs = new EcsStub(runtime, firstTicks);
  const logs = createLogs((group) =>
    ecs
      .streamsOf(group)
      .flatMap(({task, stream}) => runtime.logs(task.id).map((line) => ({...line, stream})))
      .sort((a, b) => a.time - b.time),
  );
  const network = createEc2({
    addressOf: (id) => ecs.addressOf(id),
    usesGroup: (id) => ecs.usesGroup(id),
  });
  const services: readonly (readonly [Service, Protocol])[] = [
    [ecs.calls, json],
    [logs, json],
    [createIam(), query],
    [sts, query],
    [network, ec2],
  ];

  async function answer({action, parameters}: Call): Promise<Answer> {
    const [service, protocol = json] = services.find(([calls]) => action in calls) ?? [];
    const call = service?.[action];
    if (call === undefined) {
      return json.error(new AwsError('UnknownOperationException', `The stub has no ${action}.`));
    }
    try {
      await ecs.catchUp();
      return protocol.answer(action, await call(parameters));
    } catch (error) {
      if (error instanceof AwsError) {
        return protocol.error(error);
      }
      throw error;
    }
  }

  // One call after another: the tasks move on within them.
  let last: Promise<unknown> = Promise.resolve();
  const server = createServer((request, response) => {
    last = last
      .then(() => callOf(request))
      .then(answer)
      .catch((error: unknown) => json.error(new AwsError('InternalFailure', String(error))))
      .then(({status, type, body}) => {
        response.writeHead(status, {'content-type': type}).end(body);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {endpoint: `http://127.0.0.1:${port}`, close: () => server.close()};
}
