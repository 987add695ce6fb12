import type { TextLine } from '../../still/TextLine.ts';

/** Something drawn that says no more than the words beside it; lengths are points from the sheet's top left. */
export type Drawing =
	| { kind: 'rule'; x: number; y: number; width: number; colour: string; thick: number }
	| { kind: 'dot'; x: number; y: number; radius: number; colour: string; edge?: string }
	| { kind: 'shape'; path: string; x: number; y: number; scale: number; colour: string; edge: string };

/** A part of a sheet, in the order of reading. */
export interface Part {
	/** PDF's name for what it is to a reader who hears it; an artifact is not read out. */
	tag: 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'Table' | 'TR' | 'TH' | 'TD' | 'Link' | 'Artifact';
	lines?: readonly TextLine[];
	/** Where it leads. */
	address?: string;
	drawings?: readonly Drawing[];
	parts?: readonly Part[];
}

/** Parts below each other, and how high they are together. */
export interface Block {
	parts: Part[];
	height: number;
}

/** Room for a block: as high as it needs. */
export interface Room {
	x: number;
	y: number;
	width: number;
}
