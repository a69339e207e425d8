#!/bin/sh
# Prints the public address of one running task of the service `hello`.
set -eu
TASK=$(aws ecs list-tasks --cluster workshop --service-name hello \
  --query 'taskArns[0]' --output text)
ENI=$(aws ecs describe-tasks --cluster workshop --tasks "$TASK" \
  --query "tasks[0].attachments[0].details[?name=='networkInterfaceId'].value" --output text)
aws ec2 describe-network-interfaces --network-interface-ids "$ENI" \
  --query 'NetworkInterfaces[0].Association.PublicIp' --output text
