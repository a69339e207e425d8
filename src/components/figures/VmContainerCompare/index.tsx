import {useId, useState, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import ExplainPanel from '../../ui/ExplainPanel';
import Figure from '../../ui/Figure';
import Amounts from './Amounts';
import {DEFAULT_APPS, EXAMPLE_VALUES, MAX_APPS, MIN_APPS} from './exampleValues';
import {compare, formatSize, growth} from './footprint';
import Numbers, {ExampleValues} from './Numbers';
import Stacks from './Stacks';
import {blockName, blockText, type BlockId} from './text';
import styles from './styles.module.css';

const GROWTH = growth(EXAMPLE_VALUES);

interface AppsInputProps {
  readonly id: string;
  readonly apps: number;
  readonly onChange: (apps: number) => void;
}

function AppsInput({id, apps, onChange}: AppsInputProps): ReactNode {
  return (
    <div className={styles.input}>
      <label htmlFor={id}>
        <Translate id="vmContainerCompare.apps">앱의 수</Translate>
      </label>
      <input
        id={id}
        type="range"
        min={MIN_APPS}
        max={MAX_APPS}
        step={1}
        value={apps}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      <strong aria-hidden="true">{apps}</strong>
    </div>
  );
}

/**
 * A virtual machine stack and a container stack side by side. The reader sets the number of
 * applications and sees what each side holds; every block explains itself.
 */
export default function VmContainerCompare(): ReactNode {
  const inputId = useId();
  const [apps, setApps] = useState(DEFAULT_APPS);
  const [chosen, setChosen] = useState<BlockId>('hostOs');
  const {vm, container, saved} = compare(apps, EXAMPLE_VALUES);
  return (
    <Figure
      title={translate({
        id: 'vmContainerCompare.title',
        message: '같은 앱을 가상 머신과 컨테이너에 담을 때',
      })}
      note={<ExampleValues />}
    >
      <div className={styles.root}>
        <AppsInput id={inputId} apps={apps} onChange={setApps} />
        <output className={styles.difference} htmlFor={inputId}>
          {translate(
            {
              id: 'vmContainerCompare.difference',
              message:
                '앱이 {apps}개일 때 컨테이너 쪽은 메모리를 {memory}, 디스크를 {disk} 덜 씁니다.',
              description: 'What the reader is to see; memory and disk are amounts with units',
            },
            {apps, memory: formatSize(saved.memory), disk: formatSize(saved.disk)},
          )}
        </output>
        <Stacks apps={apps} chosen={chosen} onChoose={setChosen} />
        <p className={styles.hint}>
          <Translate id="vmContainerCompare.hint">
            블록을 고르면 설명이 나옵니다. 화살표 키로 블록 사이를 옮겨 다닐 수 있습니다.
          </Translate>
        </p>
        <div className={styles.panel}>
          <ExplainPanel title={blockName(chosen)}>
            <p>{blockText(chosen)}</p>
          </ExplainPanel>
        </div>
        <Amounts vm={vm} container={container} />
        <p className={styles.growth}>
          {translate(
            {
              id: 'vmContainerCompare.growth',
              message:
                '앱이 하나 늘 때마다 가상 머신 쪽은 메모리 {vmMemory}와 디스크 {vmDisk}가, 컨테이너 쪽은 메모리 {memory}와 디스크 {disk}가 더 듭니다.',
            },
            {
              vmMemory: formatSize(GROWTH.vm.memory),
              vmDisk: formatSize(GROWTH.vm.disk),
              memory: formatSize(GROWTH.container.memory),
              disk: formatSize(GROWTH.container.disk),
            },
          )}
        </p>
        <Numbers vm={vm} container={container} />
      </div>
    </Figure>
  );
}
