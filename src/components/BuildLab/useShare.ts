import {useEffect, useState} from 'react';
import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {isLabState} from '../lab/labState';
import {decodeState, encodeState, type ShareError} from '../lab/share';
import type {Moment} from './lab';
import type {LabInputs} from './labInputs';
import {isStarterName, type StarterName} from './starters';

function errorText({kind}: ShareError): string {
  switch (kind) {
    case 'too-large':
      return translate({
        id: 'buildLab.share.tooLarge',
        message: '내용이 너무 길어서 링크에 담을 수 없습니다.',
        description: 'Said when the state of the lab does not fit a link',
      });
    case 'unsupported':
      return translate({
        id: 'buildLab.share.unsupported',
        message: '이 브라우저는 실습의 링크를 다루지 못합니다.',
        description: 'Said when the browser cannot compress',
      });
    case 'version':
      return translate({
        id: 'buildLab.share.version',
        message: '다른 판의 사이트에서 만든 링크라서 열지 못했습니다. 준비된 예제로 시작합니다.',
        description: 'Said when a link was made by another version of the site',
      });
    default:
      return translate({
        id: 'buildLab.share.damaged',
        message: '링크가 손상되어 내용을 불러오지 못했습니다. 준비된 예제로 시작합니다.',
        description: 'Said when a link cannot be read',
      });
  }
}

interface Loading {
  readonly load: (starter: StarterName, inputs: LabInputs) => void;
  readonly say: (notice: string) => void;
}

/** Takes the state that the page's address carries, when it is opened and when it changes. */
export function useSharedState(isOn: boolean, fallback: StarterName, {load, say}: Loading): void {
  useEffect(() => {
    if (!isOn) {
      return undefined;
    }
    let isGone = false;
    const read = async () => {
      const result = await decodeState(location.hash, isLabState);
      if (isGone) {
        return;
      }
      if (result.ok) {
        const {starter, target, ...rest} = result.state;
        const name = isStarterName(starter) ? starter : fallback;
        load(name, {...rest, target, noCache: false});
      } else if (result.error.kind !== 'foreign') {
        say(errorText(result.error));
      }
    };
    const onChange = () => void read();
    onChange();
    addEventListener('hashchange', onChange);
    return () => {
      isGone = true;
      removeEventListener('hashchange', onChange);
    };
    // What is read is the address alone: it is read anew when it changes, not when the lab does.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isOn]);
}

/**
 * Makes a link to the lab's page that carries the state, and copies it.
 *
 * @returns the link where it could not be copied, for the reader to copy by hand
 */
export function useShareLink(
  {starter, inputs: {dockerfile, files, buildArgs, target}}: Moment,
  say: (notice: string) => void,
) {
  const [link, setLink] = useState<string>();
  const page = useBaseUrl('/playground/');
  const share = async () => {
    const encoded = await encodeState({
      ...{dockerfile, files, buildArgs, starter},
      ...(target === undefined ? {} : {target}),
    });
    if (!encoded.ok) {
      say(errorText(encoded.error));
      return;
    }
    const made = new URL(page + encoded.fragment, location.href).href;
    try {
      await navigator.clipboard.writeText(made);
      setLink(undefined);
      say(
        translate({
          id: 'buildLab.share.copied',
          message: '지금 내용을 담은 링크를 복사했습니다.',
          description: 'Said once the link to the lab’s state is in the clipboard',
        }),
      );
    } catch {
      setLink(made);
      say(
        translate({
          id: 'buildLab.share.byHand',
          message: '클립보드를 쓸 수 없습니다. 아래 주소를 직접 복사하십시오.',
          description: 'Said when the browser does not let the page write to the clipboard',
        }),
      );
    }
  };
  return {link, share: () => void share()};
}
