/** Somebody's work that ships as a table made of it, or under terms of its own beside its package. */
export interface DataNotice {
  readonly name: string;
  readonly terms: string;
  readonly notice: string;
}

/** What no list of packages tells: data, and what was copied into our sources once. */
export const DATA_NOTICES: readonly DataNotice[] = [
  {
    name: 'Public holidays (data of date-holidays)',
    terms: 'CC BY-SA 3.0',
    notice:
      'The table of public holidays is the data of the package date-holidays, copyright (c) 2016- commenthol, used ' +
      'unchanged under the Creative Commons Attribution-ShareAlike 3.0 licence ' +
      '(https://creativecommons.org/licenses/by-sa/3.0/). Most of it rests on articles of Wikipedia and its authors; ' +
      'the sources of each country are named in its files, and in the licence of the package below.',
  },
  {
    name: 'Land, borders and coasts of the map',
    terms: 'public domain',
    notice: 'Made with Natural Earth (https://www.naturalearthdata.com/), as packed by world-atlas.',
  },
  {
    name: 'Cities, their places and zones',
    terms: 'MIT',
    notice:
      'Sherpa’s table of cities was made from the package city-timezones, copyright (c) Kevin Roberts, under the MIT ' +
      'licence, with names of our own added. Permission is hereby granted, free of charge, to any person obtaining a copy ' +
      'of this software and associated documentation files (the "Software"), to deal in the Software without restriction, ' +
      'including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell ' +
      'copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following ' +
      'conditions: The above copyright notice and this permission notice shall be included in all copies or substantial ' +
      'portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, ' +
      'INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND ' +
      'NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER ' +
      'LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE ' +
      'SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.',
  },
  {
    name: 'Windows’ names of zones, and the weekends of states',
    terms: 'Unicode License V3',
    notice:
      'From the Common Locale Data Repository, copyright (c) 1991-2026 Unicode, Inc. All rights reserved. Distributed under ' +
      'the Unicode License V3 (https://www.unicode.org/license.txt). The data files are provided "as is", without warranty ' +
      'of any kind.',
  },
];
