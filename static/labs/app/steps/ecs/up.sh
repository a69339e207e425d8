#!/bin/sh
# Makes what steps 2 to 5 of the lab on Amazon ECS make, for those who start later.
# Run it in the folder `hello`:
#   DOCKER_ID=<your Docker ID> NAME=<name of what is made> sh steps/ecs/up.sh
set -eu
: "${DOCKER_ID:?the account on Docker Hub that holds the image}"
NAME="${NAME:-hello-workshop}"
export AWS_DEFAULT_REGION="${AWS_DEFAULT_REGION:-ap-northeast-2}"

# Whoever has done step 5 already keeps what is there.
STATUS=$(aws ecs describe-services --cluster "$NAME" --services hello \
  --query 'services[0].status' --output text 2> /dev/null || echo none)
if [ "$STATUS" = ACTIVE ]; then
  echo "Ready: cluster $NAME, service hello."
  exit 0
fi
aws logs create-log-group --log-group-name "/ecs/$NAME"
aws logs put-retention-policy --log-group-name "/ecs/$NAME" --retention-in-days 1
ROLE_ARN=$(aws iam create-role --role-name "$NAME" \
  --assume-role-policy-document file://steps/ecs/trust.json --query Role.Arn --output text)
aws iam attach-role-policy --role-name "$NAME" \
  --policy-arn arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy
SUBNET=$(aws ec2 describe-subnets --filters Name=default-for-az,Values=true \
  --query 'Subnets[0].SubnetId' --output text)
GROUP=$(aws ec2 create-security-group --group-name "$NAME" --description 'Docker workshop' \
  --query GroupId --output text)
aws ec2 authorize-security-group-ingress --group-id "$GROUP" \
  --protocol tcp --port 8080 --cidr 0.0.0.0/0 --output text > /dev/null
aws ecs create-cluster --cluster-name "$NAME" --output text > /dev/null
sed -e "s/minji/$DOCKER_ID/" -e "s/hello-workshop/$NAME/" -e "s/ap-northeast-2/$AWS_DEFAULT_REGION/" \
  steps/ecs/task-definition.json > task-definition.json
aws ecs register-task-definition --cli-input-json file://task-definition.json \
  --execution-role-arn "$ROLE_ARN" --output text > /dev/null
aws ecs create-service --cluster "$NAME" --service-name hello --task-definition "$NAME" \
  --desired-count 1 --launch-type FARGATE --network-configuration \
  "awsvpcConfiguration={subnets=[$SUBNET],securityGroups=[$GROUP],assignPublicIp=ENABLED}" \
  --deployment-configuration 'deploymentCircuitBreaker={enable=true,rollback=true}' \
  --output text > /dev/null
echo "Ready: cluster $NAME, service hello."
