import {arn, AwsError, text, type Service} from './answer';

interface Role {
  readonly policies: Set<string>;
  readonly trust: string;
}

const unknown = (name: string) =>
  new AwsError('NoSuchEntity', `The role with name ${name} cannot be found.`);

/** Roles and the managed policies that are attached to them. */
export function createIam(): Service {
  const roles = new Map<string, Role>();
  const role = (name: string): Role => {
    const found = roles.get(name);
    if (found === undefined) {
      throw unknown(name);
    }
    return found;
  };
  const described = (name: string, {trust}: Role) => ({
    Path: '/',
    RoleName: name,
    RoleId: 'AROAEXAMPLEEXAMPLE123',
    Arn: arn('iam', `role/${name}`),
    CreateDate: new Date().toISOString(),
    AssumeRolePolicyDocument: encodeURIComponent(trust),
  });
  return {
    CreateRole(parameters) {
      const name = text(parameters, 'RoleName');
      if (roles.has(name)) {
        const message = `Role with name ${name} already exists.`;
        throw new AwsError('EntityAlreadyExists', message);
      }
      const trust = text(parameters, 'AssumeRolePolicyDocument');
      try {
        JSON.parse(trust);
      } catch {
        throw new AwsError('MalformedPolicyDocument', 'This policy contains invalid Json');
      }
      const made = {policies: new Set<string>(), trust};
      roles.set(name, made);
      return {Role: described(name, made)};
    },
    GetRole(parameters) {
      const name = text(parameters, 'RoleName');
      return {Role: described(name, role(name))};
    },
    ListRoles: () => ({
      Roles: [...roles].map(([name, each]) => described(name, each)),
      IsTruncated: false,
    }),
    ListAttachedRolePolicies(parameters) {
      const attached = [...role(text(parameters, 'RoleName')).policies];
      return {
        AttachedPolicies: attached.map((policy) => ({
          PolicyName: policy.replace(/^.*\//, ''),
          PolicyArn: policy,
        })),
        IsTruncated: false,
      };
    },
    AttachRolePolicy(parameters) {
      role(text(parameters, 'RoleName')).policies.add(text(parameters, 'PolicyArn'));
      return {};
    },
    DetachRolePolicy(parameters) {
      const policy = text(parameters, 'PolicyArn');
      if (!role(text(parameters, 'RoleName')).policies.delete(policy)) {
        throw new AwsError('NoSuchEntity', `Policy ${policy} was not found.`);
      }
      return {};
    },
    DeleteRole(parameters) {
      const name = text(parameters, 'RoleName');
      if (role(name).policies.size > 0) {
        const message = 'Cannot delete entity, must detach all policies first.';
        throw new AwsError('DeleteConflict', message);
      }
      roles.delete(name);
      return {};
    },
  };
}
