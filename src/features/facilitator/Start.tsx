import {useId, useState, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import pages from '@generated/workshop-facilitator/default/agenda.json';
import Button from '../../components/ui/Button';
import {hasSlides} from '../../browser/hashRouter';
import {openNotes, projectorAddress} from './projector/links';
import ShortAddress from './ShortAddress';
import styles from './styles.module.css';

/** Chooses a page, and opens it as slides, with its notes, and its code. */
export default function Start({baseUrl}: {readonly baseUrl: string}): ReactNode {
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const [slide, setSlide] = useState('');
  const [isShown, setIsShown] = useState(false);
  const page = pages[chosen];
  if (page === undefined) {
    return null;
  }
  if (!hasSlides) {
    return (
      <p>
        <Translate id="start.file" description="The pages were opened as files">
          파일로 연 사이트에서는 발표 화면과 노트를 쓸 수 없습니다. 묶음의 site 디렉터리를 서버로
          여세요. 방법은 README.txt에 있습니다.
        </Translate>
      </p>
    );
  }
  return (
    <div className={styles.start}>
      <div className={styles.fields}>
        <div className={styles.field}>
          <label htmlFor={id}>
            <Translate id="start.page" description="Label of the choice of a page">
              페이지
            </Translate>
          </label>
          <select
            id={id}
            value={chosen}
            onChange={({target}) => {
              setChosen(Number(target.value));
              setSlide('');
            }}
          >
            {pages.map(({title}, index) => (
              <option key={title} value={index}>
                {title}
              </option>
            ))}
          </select>
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-step`}>
            <Translate id="start.step" description="Label of the choice of a step">
              단계
            </Translate>
          </label>
          <select
            id={`${id}-step`}
            value={slide}
            disabled={page.steps.length === 0}
            onChange={({target}) => setSlide(target.value)}
          >
            <option value="">
              {translate({
                id: 'start.top',
                message: '처음',
                description: 'The beginning of a page, in the choice of a step',
              })}
            </option>
            {page.steps.map((step, index) => (
              <option key={step.id} value={step.id}>
                {index + 1}. {step.title}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className={styles.choices}>
        <Button
          look="primary"
          onClick={() => window.open(projectorAddress(page.permalink, slide), '_blank')}
        >
          <Translate id="start.projector" description="Button: opens the page as slides">
            발표 화면 열기
          </Translate>
        </Button>
        <Button onClick={() => openNotes(baseUrl)}>
          <Translate id="start.notes" description="Button: opens the window with the notes">
            노트 창 열기
          </Translate>
        </Button>
        <Button aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
          <Translate id="start.code" description="Button: shows the QR code and the address">
            QR 코드
          </Translate>
        </Button>
      </div>
      {isShown && (
        <ShortAddress pages={pages} baseUrl={baseUrl} page={page.permalink} slide={slide} />
      )}
    </div>
  );
}
