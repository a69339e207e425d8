#!/bin/sh
# Makes what the lab on Amazon ECS leaves, for those who start with the lab on cleaning up.
# Run it in the folder `hello`, with the image's name in steps/ecs/task-definition.json your own.
set -eu
export AWS_DEFAULT_REGION="${AWS_DEFAULT_REGION:-ap-northeast-2}"

aws logs create-log-group --log-group-name /ecs/hello
ROLE_ARN=$(aws iam create-role --role-name hello-execution \
  --assume-role-policy-document file://steps/ecs/trust.json --query Role.Arn --output text)
aws iam attach-role-policy --role-name hello-execution \
  --policy-arn arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy
SUBNET=$(aws ec2 describe-subnets --filters Name=default-for-az,Values=true \
  --query 'Subnets[0].SubnetId' --output text)
GROUP=$(aws ec2 create-security-group --group-name hello --description 'Docker workshop' \
  --query GroupId --output text)
aws ecs create-cluster --cluster-name workshop --output text > /dev/null
aws ecs register-task-definition --cli-input-json file://steps/ecs/task-definition.json \
  --execution-role-arn "$ROLE_ARN" --output text > /dev/null
aws ecs create-service --cluster workshop --service-name hello --task-definition hello \
  --desired-count 1 --launch-type FARGATE --network-configuration \
  "awsvpcConfiguration={subnets=[$SUBNET],securityGroups=[$GROUP],assignPublicIp=ENABLED}" \
  --output text > /dev/null
echo 'Ready: cluster workshop, service hello.'
