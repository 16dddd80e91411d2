const paths = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.5 15.5L20 20',
  tune: 'M4 8h9M17 8h3M15 5.5v5M4 16h3M11 16h9M9 13.5v5',
  help: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17zM9.7 9.6c.2-3 4.7-2.8 4.6 0c-.1 1.8-2.3 1.9-2.3 3.900M12 16.500v.2',
  gear: 'M12 9a3 3 0 1 0 0 6a3 3 0 0 0 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.600l2.1 2.100M16.3 16.300l2.1 2.100M5.6 18.400l2.1-2.100M16.3 7.700l2.1-2.1',
  grid: 'M5 5h2v2H5zM11 5h2v2h-2zM17 5h2v2h-2zM5 11h2v2H5zM11 11h2v2h-2zM17 11h2v2h-2zM5 17h2v2H5zM11 17h2v2h-2zM17 17h2v2h-2z',
  pencil: 'M4 20l1-4.500L16.5 4l3.5 3.500L8.5 19zM14 6.500l3.5 3.5',
  envelope: 'M3.5 10L12 4l8.5 6v9.500h-17zM3.5 10l8.5 5.500l8.5-5.5',
  inbox: 'M4 5h16v14H4zM4 14h4.500l1.5 2.500h4l1.5-2.500H20',
  star: 'M12 4l2.5 5.200l5.7.7l-4.2 3.900l1.1 5.700L12 16.700l-5.1 2.800l1.1-5.700L3.8 9.900l5.7-.7z',
  clock: 'M12 3.500a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17zM12 7.500V12l3.5 2',
  send: 'M4 5l16.5 7L4 19l2-7zM6 12h7',
  file: 'M6 3.500h8l4.5 4.500v12.500H6zM13.5 3.500V8.500H18.5',
  down: 'M6.5 9.500L12 15l5.5-5.5',
  label: 'M4 7h11l5 5l-5 5H4z',
  back: 'M19 12H5M11 6l-6 6l6 6',
  archive: 'M4 4.500h16v4H4zM5.5 8.500v11h13v-11M12 11v5.500M9.5 14.200L12 16.700l2.5-2.5',
  bin: 'M5 7h14M9 7V4.500h6V7M6.5 7l.8 12.500h9.400L17.5 7M10 10.500v5.500M14 10.500v5.5',
  unread: 'M20 10v9.500H3.500V6H14M3.5 8l8.3 6L16 11M19 3.500a2.2 2.2 0 1 0 0 4.500a2.2 2.2 0 0 0 0-4.500z',
  move: 'M3.5 6h6l2 2h9v11h-17zM9.5 13.500h6M13 11l2.5 2.500L13 16',
  more: 'M12 4.9a.7.7 0 1 0 .01 0zM12 11.3a.7.7 0 1 0 .01 0zM12 17.7a.7.7 0 1 0 .01 0z',
  reply: 'M10 6L4 12l6 6v-4c5 0 8 1 10.5 4.500C20 12.5 16.5 10 10 10z',
  forward: 'M14 6l6 6l-6 6v-4c-5 0-8 1-10.5 4.500C4 12.5 7.5 10 14 10z',
  print: 'M7 8.500V4h10v4.500M7 16.500H4v-8h16v8h-3M7 13.500h10V20H7z',
  close: 'M6 6l12 12M18 6L6 18',
  minimise: 'M6 18h12',
  expand: 'M13.5 5H19v5.500M10.5 19H5v-5.500M19 5l-6 6M5 19l6-6',
  window: 'M13 5h6v6M19 5l-8.5 8.500M10 6H5v13h13v-5',
  clip: 'M18.5 11L12 17.500a4 4 0 0 1-5.7-5.700L13 5.200a2.7 2.7 0 0 1 3.8 3.800l-6.5 6.500a1.3 1.3 0 0 1-1.9-1.900L14 8',
  bold: 'M7.5 5h5.500a3.4 3.4 0 0 1 0 6.800H7.500zM7.5 11.800H14a3.5 3.5 0 0 1 0 7.200H7.500z',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.300l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.700l1-1',
  smile: 'M12 3.500a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17zM9 9.800v.2M15 9.800v.2M8 14c2 3 6 3 8 0',
  calendar: 'M5 6h14v13.500H5zM5 10h14M8.5 3.500V7M15.5 3.500V7',
  notes: 'M6 4h12v16H6zM9 8.500h6M9 12h6M9 15.500h3.5',
  check: 'M5 12.500l4.5 4.500L19 7.5',
  box: 'M5 5h14v14H5z',
} as const;

export type IconName = keyof typeof paths;

/** One of the twin's own line drawings, on a field of 24 by 24. */
export function icon(name: IconName, size = 20): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(space, 'svg');
  for (const [key, value] of Object.entries({ viewBox: '0 0 24 24', width: size, height: size, 'aria-hidden': 'true' }))
    drawing.setAttribute(key, String(value));
  drawing.setAttribute('class', 'twin-icon');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', paths[name]);
  drawing.append(path);
  return drawing;
}
