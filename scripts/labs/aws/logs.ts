import {arn, AwsError, text, type Service} from './answer';

/** A line of a container's log. */
export interface LogLine {
  readonly stream: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly message: string;
}

/** Log groups, and in them what the tasks print. */
export function createLogs(linesOf: (group: string) => readonly LogLine[]): Service {
  const groups = new Map<string, {days?: number}>();
  const group = (name: string) => {
    const found = groups.get(name);
    if (found === undefined) {
      const message = 'The specified log group does not exist.';
      throw new AwsError('ResourceNotFoundException', message);
    }
    return found;
  };
  return {
    CreateLogGroup(parameters) {
      const name = text(parameters, 'logGroupName');
      if (groups.has(name)) {
        const message = 'The specified log group already exists';
        throw new AwsError('ResourceAlreadyExistsException', message);
      }
      groups.set(name, {});
      return null;
    },
    PutRetentionPolicy(parameters) {
      group(text(parameters, 'logGroupName')).days = Number(parameters.retentionInDays);
      return null;
    },
    DescribeLogGroups(parameters) {
      const prefix = text(parameters, 'logGroupNamePrefix');
      const names = [...groups].filter(([name]) => name.startsWith(prefix));
      return {
        logGroups: names.map(([name, {days}]) => ({
          logGroupName: name,
          arn: arn('logs', `log-group:${name}:*`),
          retentionInDays: days,
        })),
      };
    },
    FilterLogEvents(parameters) {
      const name = text(parameters, 'logGroupName');
      group(name);
      const since = typeof parameters.startTime === 'number' ? parameters.startTime : 0;
      const lines = linesOf(name).filter(({time}) => time >= since);
      return {
        events: lines.map(({stream, time, message}, index) => ({
          logStreamName: stream,
          timestamp: time,
          ingestionTime: time,
          message,
          eventId: String(index),
        })),
      };
    },
    DeleteLogGroup(parameters) {
      const name = text(parameters, 'logGroupName');
      group(name);
      groups.delete(name);
      return null;
    },
  };
}
