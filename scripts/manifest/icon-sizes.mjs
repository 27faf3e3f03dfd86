/** Every size drawn into assets/, in pixels. 128 is for catalogues and the README; no ribbon asks for it. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** What a ribbon button may ask for (manifest reference, Icon element). */
export const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** What a ribbon button must offer; Word drops the whole manifest without them. */
export const REQUIRED_RIBBON_SIZES = [16, 32, 80];
