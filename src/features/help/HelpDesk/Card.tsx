import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Button from '@site/src/components/ui/Button';
import Snippet from '@site/src/components/page/Snippet';
import {SECRETS} from '@site/src/workshop/help/redactRules';
import type {SystemName} from '@site/src/workshop/help/types';
import {printText} from './printText';
import {fieldNames, secretName} from './text';
import {useCard} from './useCard';
import styles from './styles.module.css';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type CardState = ReturnType<typeof useCard>;

/** Which secrets were taken out of the text, as a sentence. */
function Removed({removed}: Pick<CardState, 'removed'>): ReactNode {
  const list = SECRETS.filter((secret) => removed[secret] !== undefined)
    .map((secret) => `${secretName(secret)} ${removed[secret] ?? 0}`)
    .join(', ');
  return (
    <p className={styles.removed}>
      {list === '' ? (
        <Translate id="help.card.clean" description="Said where no secret was found">
          가릴 것을 찾지 못했습니다. 비밀번호나 이름이 남아 있지 않은지 눈으로 한 번 더 보세요.
        </Translate>
      ) : (
        <Translate
          id="help.card.removed"
          description="Said where secrets were taken out; the list names kinds and numbers"
          values={{list: <strong>{list}</strong>}}
        >
          {'가린 것: {list}. 남은 것이 없는지 눈으로 한 번 더 보세요.'}
        </Translate>
      )}
    </p>
  );
}

function Fields({card}: {readonly card: CardState}): ReactNode {
  const names = fieldNames();
  return (
    <div className={styles.fields}>
      <label>
        <span>{names.page}</span>
        <select value={card.pageId} onChange={({target}) => card.choosePage(target.value)}>
          <option value="">–</option>
          {card.chapters.map(({id, title}) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{names.step}</span>
        <select
          value={card.stepId}
          disabled={card.steps.length === 0}
          onChange={({target}) => card.setStepId(target.value)}
        >
          <option value="">–</option>
          {card.steps.map(({id, title}, index) => (
            <option key={id} value={id}>
              {`${index + 1}. ${title}`}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{names.system}</span>
        <input value={card.system} onChange={({target}) => card.setSystem(target.value)} />
      </label>
      <label className={styles.wide}>
        <span>
          {translate({
            id: 'help.card.versionsHint',
            message: '버전(docker version과 aws --version의 출력을 붙여 넣습니다)',
            description: 'Labels the field for versions',
          })}
        </span>
        <textarea
          rows={3}
          spellCheck={false}
          value={card.versions}
          onChange={({target}) => card.setVersions(target.value)}
        />
      </label>
    </div>
  );
}

interface CardProps {
  readonly error: string;
  readonly system: SystemName;
}

/** What to hand to the facilitator, shown before it is copied. */
export default function Card({error, system}: CardProps): ReactNode {
  const card = useCard(error, system);
  return (
    <>
      <Fields card={card} />
      <Removed removed={card.removed} />
      <Snippet
        language="text"
        title={translate({
          id: 'help.card.title',
          message: '진행자에게 보여 줄 카드',
          description: 'The title of the card',
        })}
        html={escaped(card.text)}
      />
      <Button onClick={() => printText(card.text)}>
        <Translate id="help.card.print" description="Prints the card">
          카드 인쇄
        </Translate>
      </Button>
    </>
  );
}
