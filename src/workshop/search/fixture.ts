import {indexVersion, type SearchIndex} from './types';

/** A small site in the words of the workshop, for the tests of the search. */
export const fixture: SearchIndex = {
  version: indexVersion,
  pages: [
    {
      path: '/containers/',
      title: '워크숍 개요와 컨테이너',
      sections: [
        {
          id: '',
          heading: '워크숍 개요와 컨테이너',
          text: '컨테이너가 무엇인지 알아보고 가상 머신과 견주어 봅니다.',
        },
        {
          id: 'what-is-a-container',
          heading: '컨테이너란',
          text: '컨테이너는 호스트의 커널을 함께 쓰는 격리된 프로세스입니다.\n애플리케이션과 의존성만 담습니다.',
        },
        {
          id: 'virtual-machine',
          heading: '가상 머신',
          text: '하이퍼바이저가 하드웨어를 나누어 줍니다. 가상 머신마다 게스트 운영 체제가 따로 있습니다.',
        },
      ],
    },
    {
      path: '/images/',
      title: 'Docker 이미지',
      sections: [
        {id: '', heading: 'Docker 이미지', text: '이미지는 컨테이너를 만드는 읽기 전용 틀입니다.'},
        {
          id: 'layers',
          heading: '레이어',
          text:
            '이미지는 레이어를 쌓은 것입니다. 레이어마다 바뀐 파일만 담습니다.\n' +
            'FROM ubuntu:24.04\nCOPY . /app\nRUN make -C /app\nCMD ["python3", "/app/app.py"]',
        },
        {
          id: 'writable-layer',
          heading: '쓰기 가능 레이어',
          text: '컨테이너를 지우면 쓰기 가능 레이어도 지워집니다.\ndocker run -d -p 8080:80 nginx',
        },
        {
          id: 'dockerignore',
          heading: '빌드 컨텍스트 줄이기',
          text:
            '빌드 컨텍스트에서 뺄 파일은 .dockerignore에 적습니다.\n' +
            'docker build --platform linux/amd64 -t hello .',
        },
      ],
    },
    {
      path: '/hub/',
      title: 'Docker Hub',
      sections: [
        {id: '', heading: 'Docker Hub', text: '이미지를 보관하고 나누는 곳입니다.'},
        {
          id: 'registry',
          heading: '레지스트리와 리포지토리',
          text: '레지스트리에 이미지를 올리고 받습니다. Docker Hub는 레지스트리의 하나입니다.',
        },
      ],
    },
    {
      path: '/ecs/',
      title: 'Amazon ECS',
      sections: [
        {id: '', heading: 'Amazon ECS', text: 'AWS에서 컨테이너를 실행하는 서비스입니다.'},
        {
          id: 'task',
          heading: '태스크 정의와 태스크',
          text: '태스크 정의를 클러스터에 올리면 태스크가 됩니다. 레지스트리에서 이미지를 받습니다.',
        },
      ],
    },
    {
      path: '/setup/',
      title: '환경 준비',
      sections: [
        {id: '', heading: '환경 준비', text: ''},
        {
          id: 'windows',
          heading: 'Windows',
          text: 'WSL 2에 Docker Desktop을 설치합니다. 받기 한도는 Docker Hub의 문서에서 확인합니다.',
        },
      ],
    },
  ],
};
