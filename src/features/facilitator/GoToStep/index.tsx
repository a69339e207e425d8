import {useEffect, useId, useState, type ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import pages from '@generated/workshop-facilitator/default/agenda.json';
import Button from '../../../components/ui/Button';
import {codedSteps, readCode, type CodedStep} from '../../../workshop/classroom/address';
import styles from './styles.module.css';

const STEPS = codedSteps(pages);
const LABS = pages.filter(({lab}) => lab !== undefined);

const addressOf = ({permalink, id}: CodedStep): string => `${permalink}#${id}`;
const stepWith = (typed: string): CodedStep | undefined => {
  const code = readCode(typed);
  return STEPS.find((step) => step.code === code);
};

/** The field for a code, and the list of all steps under their codes. */
export default function GoToStep(): ReactNode {
  const history = useHistory();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [missed, setMissed] = useState('');

  useEffect(() => {
    const follow = (): void => {
      const step = stepWith(decodeURIComponent(window.location.hash.slice(1)));
      if (step !== undefined) {
        history.replace(addressOf(step));
      }
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [history]);

  const go = (): void => {
    const step = stepWith(typed);
    if (step === undefined) {
      setMissed(typed);
    } else {
      history.push(addressOf(step));
    }
  };
  return (
    <>
      <h1>
        <Translate id="go.title" description="The title of the page where a code is typed">
          번호로 가기
        </Translate>
      </h1>
      <p>
        <Translate id="go.lead" description="What the page is for">
          화면에 나온 번호를 적으면 실습의 그 단계가 열립니다.
        </Translate>
      </p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <label htmlFor={id}>
          <Translate id="go.label" description="Label of the field for the code">
            번호
          </Translate>
        </label>
        <input
          id={id}
          className={styles.input}
          type="text"
          autoComplete="off"
          placeholder="3-2"
          value={typed}
          aria-describedby={`${id}-said`}
          onChange={({target}) => {
            setTyped(target.value);
            setMissed('');
          }}
        />
        <Button type="submit" look="primary">
          <Translate id="go.button" description="Button: opens the step with this code">
            열기
          </Translate>
        </Button>
        <span id={`${id}-said`} role="status" className={styles.said}>
          {missed === ''
            ? ''
            : translate(
                {
                  id: 'go.missed',
                  message:
                    '‘{typed}’에 맞는 단계가 없습니다. 3-2처럼 실습 번호와 단계 번호를 적습니다.',
                  description: 'No step has the typed code',
                },
                {typed: missed},
              )}
        </span>
      </form>
      <div className={styles.labs}>
        {LABS.map(({id: page, title}) => (
          <section key={page} aria-label={title}>
            <h2 className={styles.lab}>{title}</h2>
            <ul className={styles.steps}>
              {codedSteps(pages.filter((candidate) => candidate.id === page)).map((step) => (
                <li key={step.code} id={step.code}>
                  <Link to={addressOf(step)}>
                    <strong>{step.code}</strong> {step.title}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
