#!/bin/sh
# Lists what the labs on Amazon ECS left in a region under names that begin with a prefix.
# With --delete it deletes that, in the order in which AWS lets it go:
#   PREFIX=hello-workshop sh sweep.sh
#   PREFIX=hello-workshop sh sweep.sh --delete
set -eu
: "${PREFIX:?the beginning of the names, such as hello-workshop}"
export AWS_DEFAULT_REGION="${AWS_DEFAULT_REGION:-ap-northeast-2}"
export AWS_PAGER=

case "$PREFIX" in
  *[!a-zA-Z0-9-]*) echo "PREFIX takes letters, digits and hyphens." >&2; exit 2 ;;
esac
case "${1:-}" in
  '' | --delete) ;;
  *) echo "Usage: PREFIX=hello-workshop sh sweep.sh [--delete]" >&2; exit 2 ;;
esac

# The last parts of the ARNs of a line, one a line; those alone that begin with what is given.
names() {
  tr '\t' '\n' | sed -n -e 's|^.*/||' -e "/^$1/p"
}

CLUSTERS=$(aws ecs list-clusters --query clusterArns --output text | names "$PREFIX")
SERVICES=$(for cluster in $CLUSTERS; do
  aws ecs list-services --cluster "$cluster" --query serviceArns --output text |
    names '.' | sed "s|^|$cluster/|"
done)
DEFINITIONS=$(aws ecs list-task-definitions --query taskDefinitionArns --output text |
  names "$PREFIX")
LOG_GROUPS=$(aws logs describe-log-groups --log-group-name-prefix "/ecs/$PREFIX" \
  --query 'logGroups[].logGroupName' --output text | tr '\t' '\n')
GROUPS_FOUND=$(aws ec2 describe-security-groups --filters "Name=group-name,Values=$PREFIX*" \
  --query 'SecurityGroups[].GroupId' --output text | tr '\t' '\n')
ROLES=$(aws iam list-roles --query "Roles[?starts_with(RoleName, '$PREFIX')].RoleName" \
  --output text | tr '\t' '\n')

show() {
  for name in $2; do
    echo "$1: $name"
  done
}
show service "$SERVICES"
show cluster "$CLUSTERS"
show 'task definition' "$DEFINITIONS"
show 'log group' "$LOG_GROUPS"
show 'security group' "$GROUPS_FOUND"
show role "$ROLES"

if [ -z "$SERVICES$CLUSTERS$DEFINITIONS$LOG_GROUPS$GROUPS_FOUND$ROLES" ]; then
  echo "Nothing in $AWS_DEFAULT_REGION begins with $PREFIX."
  exit 0
fi
if [ "${1:-}" != --delete ]; then
  echo "Nothing was deleted. To delete what is listed: PREFIX=$PREFIX sh sweep.sh --delete"
  exit 0
fi

for service in $SERVICES; do
  aws ecs delete-service --cluster "${service%%/*}" --service "${service#*/}" --force > /dev/null
done
for service in $SERVICES; do
  aws ecs wait services-inactive --cluster "${service%%/*}" --services "${service#*/}"
done
for cluster in $CLUSTERS; do
  aws ecs delete-cluster --cluster "$cluster" > /dev/null
done
for definition in $DEFINITIONS; do
  aws ecs deregister-task-definition --task-definition "$definition" > /dev/null
done
for group in $LOG_GROUPS; do
  aws logs delete-log-group --log-group-name "$group"
done
# The network interfaces of tasks go up to some minutes after the tasks.
for group in $GROUPS_FOUND; do
  tries=1
  until aws ec2 delete-security-group --group-id "$group" > /dev/null; do
    [ "$tries" -lt 12 ] || exit 1
    tries=$((tries + 1))
    sleep 15
  done
done
for role in $ROLES; do
  for policy in $(aws iam list-attached-role-policies --role-name "$role" \
    --query 'AttachedPolicies[].PolicyArn' --output text); do
    aws iam detach-role-policy --role-name "$role" --policy-arn "$policy"
  done
  aws iam delete-role --role-name "$role"
done
echo "Deleted."
