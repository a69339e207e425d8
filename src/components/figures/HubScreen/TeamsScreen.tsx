import {useId, useState, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Segmented from '../../ui/Segmented';
import {ORGANIZATION, TEAMS, type ExampleTeam} from './example';
import {ACTIONS, allows, inviteeOf} from './model';
import {Mark, Spot} from './Spot';
import {actionText, inviteeText, PERMISSION_NAMES} from './text/stateText';
import styles from './styles.module.css';

function Invite({team}: {readonly team: ExampleTeam}): ReactNode {
  const [text, setText] = useState('');
  const id = useId();
  return (
    <Spot index={1} className={styles.bar}>
      <Mark index={1} />
      <label htmlFor={id}>
        <Translate id="hubScreen.teams.invite" description="Label of the invitation box">
          팀원 초대 (Docker ID 또는 이메일)
        </Translate>
      </label>
      <input
        id={id}
        className={styles.input}
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <span role="status" className={styles.hint}>
        {inviteeText(inviteeOf(text), team.name)}
      </span>
    </Spot>
  );
}

function Permissions({team}: {readonly team: ExampleTeam}): ReactNode {
  return (
    <Spot index={2}>
      <div className={styles.tableTitle}>
        <Mark index={2} />
        <span>
          {translate(
            {
              id: 'hubScreen.teams.permissions',
              message: '{team} 팀의 리포지토리 권한',
              description: 'HubScreen teams: title of the table of permissions',
            },
            {team: team.name},
          )}
        </span>
      </div>
      <ul className={styles.rows}>
        {team.permissions.map(({repository, permission}) => (
          <li key={repository} className={styles.permission}>
            <span className={styles.mono}>{repository}</span>
            <strong>{PERMISSION_NAMES[permission]}</strong>
            <span className={styles.actions}>
              {ACTIONS.map((action) => (
                <span
                  key={action}
                  className={allows(permission, action) ? styles.may : styles.mayNot}
                >
                  {actionText(action, allows(permission, action))}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Spot>
  );
}

/** An organization's teams: who is invited to which, and what a team may do where. */
export default function TeamsScreen(): ReactNode {
  const [name, setName] = useState(TEAMS[0].name);
  const team = TEAMS.find((candidate) => candidate.name === name) ?? TEAMS[0];
  return (
    <>
      <p className={styles.heading}>{ORGANIZATION}</p>
      <div className={styles.sides}>
        <Spot index={0} className={styles.teams}>
          <Mark index={0} />
          <Segmented
            label={translate({
              id: 'hubScreen.teams.list',
              message: '팀',
              description: 'HubScreen teams: label of the list of teams',
            })}
            options={TEAMS.map((option) => ({
              value: option.name,
              label: translate(
                {
                  id: 'hubScreen.teams.team',
                  message: '{team} · {members}명',
                  description: 'HubScreen teams: a team and how many people are in it',
                },
                {team: option.name, members: String(option.members)},
              ),
            }))}
            value={team.name}
            onChange={setName}
          />
        </Spot>
        <div className={styles.main}>
          <Invite team={team} />
          <Permissions team={team} />
        </div>
      </div>
    </>
  );
}
