import {AwsError, text, type Json, type Service} from './answer';

const VPC = 'vpc-0123456789abcdef0';
const SUBNETS = ['a', 'b', 'c'].map((zone, index) => ({
  subnetId: `subnet-0123456789abcdef${index}`,
  availabilityZone: `ap-northeast-2${zone}`,
  vpcId: VPC,
  defaultForAz: true,
}));

/** What the rest of the account says of a network interface. */
export interface Interfaces {
  /** The address of an interface that a running task has; undefined where there is none. */
  readonly addressOf: (id: string) => string | undefined;
  /** Whether a task that has not ended uses a security group. */
  readonly usesGroup: (id: string) => boolean;
}

interface Group {
  readonly id: string;
  readonly name: string;
  readonly ports: Set<string>;
}

/** The subnets of a default VPC, security groups, and the interfaces of tasks. */
export function createEc2({addressOf, usesGroup}: Interfaces): Service {
  const groups = new Map<string, Group>();
  const group = (id: string): Group => {
    const found = groups.get(id);
    if (found === undefined) {
      throw new AwsError('InvalidGroup.NotFound', `The security group '${id}' does not exist`);
    }
    return found;
  };
  return {
    DescribeSubnets: () => ({subnetSet: SUBNETS}),
    CreateSecurityGroup(parameters) {
      const name = text(parameters, 'GroupName');
      if ([...groups.values()].some((each) => each.name === name)) {
        const message = `The security group '${name}' already exists for VPC '${VPC}'`;
        throw new AwsError('InvalidGroup.Duplicate', message);
      }
      const id = `sg-0123456789abcde${(groups.size + 1).toString(16).padStart(2, '0')}`;
      groups.set(id, {id, name, ports: new Set()});
      return {groupId: id};
    },
    AuthorizeSecurityGroupIngress(parameters) {
      const {ports, id} = group(text(parameters, 'GroupId'));
      const rule = ['IpProtocol', 'FromPort', 'IpRanges.1.CidrIp'].map((name) => {
        const value = parameters[name] ?? parameters[`IpPermissions.1.${name}`];
        return typeof value === 'string' ? value : '';
      });
      if (ports.has(rule.join())) {
        throw new AwsError('InvalidPermission.Duplicate', 'the specified rule already exists');
      }
      ports.add(rule.join());
      const [ipProtocol, fromPort, cidrIpv4] = rule;
      const described: Json = {
        securityGroupRuleId: `sgr-0123456789abcde${(ports.size + 16).toString(16)}`,
        groupId: id,
        isEgress: false,
        ipProtocol,
        fromPort,
        toPort: fromPort,
        cidrIpv4,
      };
      return {return: true, securityGroupRuleSet: [described]};
    },
    DescribeSecurityGroups(parameters) {
      const wanted = text(parameters, 'Filter.1.Value.1');
      // Of the wildcards of a filter, the one that stands for the rest of a name.
      const begins = wanted.endsWith('*') ? wanted.slice(0, -1) : undefined;
      const named = [...groups.values()].filter(
        ({name}) =>
          wanted === '' || (begins === undefined ? name === wanted : name.startsWith(begins)),
      );
      return {
        securityGroupInfo: named.map(({id, name}) => ({groupId: id, groupName: name, vpcId: VPC})),
      };
    },
    DeleteSecurityGroup(parameters) {
      const {id} = group(text(parameters, 'GroupId'));
      if (usesGroup(id)) {
        throw new AwsError('DependencyViolation', `resource ${id} has a dependent object`);
      }
      groups.delete(id);
      return {return: true};
    },
    DescribeNetworkInterfaces(parameters) {
      const id = text(parameters, 'NetworkInterfaceId.1');
      const publicIp = addressOf(id);
      if (publicIp === undefined) {
        const message = `The networkInterface ID '${id}' does not exist`;
        throw new AwsError('InvalidNetworkInterfaceID.NotFound', message);
      }
      return {networkInterfaceSet: [{networkInterfaceId: id, association: {publicIp}}]};
    },
  };
}
