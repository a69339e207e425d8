import {translate} from '@docusaurus/Translate';
import type {AddressMistake} from '../../workshop/classroom/address';

/** Why what was typed cannot be the site's address in the room, and what to type. */
export function addressMistakeText(mistake: AddressMistake): string {
  switch (mistake) {
    case 'unreadable':
      return translate({
        id: 'room.address.unreadable',
        message: '주소로 읽을 수 없습니다. 예: http://192.168.0.10:8080/',
        description: 'The typed address of the site is no address',
      });
    case 'scheme':
      return translate({
        id: 'room.address.scheme',
        message: 'http나 https 주소만 쓸 수 있습니다.',
        description: 'The typed address has another scheme',
      });
    case 'secret':
      return translate({
        id: 'room.address.secret',
        message: '사용자 이름이나 비밀번호가 든 주소는 보여 줄 수 없습니다.',
        description: 'The typed address holds a name or a password',
      });
    case 'query':
      return translate({
        id: 'room.address.query',
        message: '사이트의 첫 주소만 적습니다. ? 나 # 뒤는 빼세요.',
        description: 'The typed address has a query or an anchor',
      });
    case 'local':
      return translate({
        id: 'room.address.local',
        message: '이 주소는 이 컴퓨터에서만 열립니다. 강의실 네트워크의 주소를 적으세요.',
        description: 'The typed address is that of this computer alone',
      });
  }
}
