import { describe, expect, test } from 'vitest';
import { stillSight } from '@/lib/host/gmail/page/read/still-sight';
import { documentOf } from '../../../../support/gmail-fixtures';

const inside = '<div class="outer" id="o"><section><p class="a b">x</p></section></div>';

describe('what a saved page hides', () => {
  test.each<[string, string, boolean]>([
    ['nothing', '', true],
    ['a rule on the node', '.a{display:none}', false],
    ['a rule on an ancestor', '#o > section { color: red; DISPLAY : NONE }', false],
    ['visibility of an ancestor', '.outer{visibility:hidden}', false],
    ['visibility shown again', '.outer{visibility:hidden} .b{visibility:visible}', true],
    ['a later rule shows again', '.a{display:none} .b{display:block}', true],
    ['a stronger rule wins over a later one', 'section p.a{display:none} .b{display:block}', false],
    ['important wins', '.a{display:none!important} #o .b{display:block}', false],
    ['a list with functions', 'h1, :is(.z, .a):not(.q,.r) , h2 {display:none}', false],
    ['the strongest of a list counts, not their sum', ':is(.b, p){display:block} .a{display:none}', false],
    ['the strongest of a list inside a list', '.b:not(:is(.q,.r)){display:block} .a.b{display:none}', false],
    ['no strength', 'p:where(.a, #o){display:none} .a{display:block}', true],
    ['an attribute with a comma', 'p[class="a,b"], p[class~="b"]{display:none}', false],
    ['print only', '@media print{.a{display:none}}', true],
    [
      'screen in a nested block',
      '@media screen and (min-width:600px){@supports (display:grid){.a{display:none}}}',
      false,
    ],
    ['a narrow screen', '@media (max-width:600px){.a{display:none}}', true],
    ['everything but print', '@media not print{.a{display:none}}', false],
    ['a pseudo-element', '.a::before,.a:after{display:none}', true],
    ['a comment and a string', '/* .a{display:none} */ .b{content:"}.a{display:none}"}', true],
    ['key frames', '@keyframes x{from{display:none}} @font-face{display:none}', true],
    ['an unknown selector beside', '.a:unknown-thing(3){display:none}', true],
    ['values that CSS does not know', '.a{display:none;display:visible;display:-ms-flexbox}', false],
    ['a value of two words', '.a{display:none;display:inline flow-root}', true],
    ['a missing semicolon', '.a{color:red display:none}', true],
    ['names of rules in capitals', '@MEDIA Screen{@SUPPORTS (display:grid){.a{display:none}}}', false],
    [
      "another browser's abilities",
      '@supports (display:grid) and (not (-moz-appearance:none)){.a{display:none}}',
      false,
    ],
    ['what stands in no layer', '.a{display:block} @layer x{#o .a{display:none}}', true],
    ['what is important in a layer', '@layer x{.a{display:none!important}} #o .a{display:block!important}', false],
    ['layers in the order named', '@layer x,y; @layer y{.a{display:none}} @layer x{#o .a{display:block}}', false],
    ['a phone held upright', '@media (orientation:portrait), (hover:none), (pointer:coarse){.a{display:none}}', true],
    [
      'a narrow screen in either order',
      '@media (width<600px), (600px>width), (1px<=width<=9in){.a{display:none}}',
      true,
    ],
    ['a wide screen in either order', '@media not ((width<40em) or (900px>width)){.a{display:none}}', false],
    [
      'wishes that nobody stated',
      '@media (prefers-reduced-motion:reduce),(forced-colors:active),tv{.a{display:none}}',
      true,
    ],
    ['broken rules before it', '}} .x{ color: ; } @charset "x"; .a{display:none}', false],
    ['a brace too many spoils the rule after it', '.x{}} .a{display:none}', true],
    ['a semicolon after a block spoils the rule after it', '@media screen{.x{}; .a{display:none}}', true],
    ['a comma too many', '.a,{display:none}', true],
    ["another maker's word in the list", '.a, .x::-moz-thing, .b:-ms-thing{display:none}', true],
    ['something below a pseudo-element', '.a, .x::before p{display:none}', true],
    ['a string that its line ends', '.x{content:"it\n;color:red} .a{display:none}', false],
    ['an address that holds a brace', '.x{background:url(a}b)} .a{display:none}', false],
    ['an ability to select', '@supports selector(:has(a)){.a{display:none}}', false],
    ['a dense screen', '@media (min-resolution:2dppx){.a{display:none}}', true],
  ])('%s', (_, css, shown) => {
    const document = documentOf(`<style>${css}</style>${inside}`);
    expect(stillSight(document)(document.querySelector('p')!)).toBe(shown);
  });

  test.each<[string, string, boolean]>([
    ['the attribute', '<div hidden><p></p></div>', false],
    ['its own style', '<p style="color:red;display:none"></p>', false],
    ['its own style with a remark', '<p style="color:red;display:none/* off */"></p>', false],
    ['a text in its own style', `<p style='background:url("x;display:none;y")'></p>`, true],
    ['a value of its own that is none', '<style>p{visibility:hidden}</style><p style="visibility:show"></p>', false],
    ['a style sheet in another language', '<style type="text/x">p{display:none}</style><p></p>', true],
    ['a style that shows what a rule hid', '<style>p{display:none}</style><p style="display:block"></p>', true],
    ['a style sheet for print', '<style media="print">p{display:none}</style><p></p>', true],
    ["a mail's own style sheet", '<div class="a3s"><style>p{display:none}</style></div><p></p>', true],
    ['a style sheet for no scripts', '<noscript><style>p{display:none}</style></noscript><p></p>', true],
  ])('%s', (_, html, shown) => {
    const document = documentOf(html);
    expect(stillSight(document)(document.querySelector('p')!)).toBe(shown);
  });

  test('within an element only what lies inside it counts', () => {
    const document = documentOf('<div style="display:none"><b style="display:none"></b><i></i></div>');
    const [sight, box] = [stillSight(document), document.querySelector('div')!];
    expect([sight(document.querySelector('b')!, box), sight(document.querySelector('i')!, box)]).toEqual([false, true]);
  });
});
