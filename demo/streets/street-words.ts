/** What streets are called, by the age of their quarter. Stems and endings are joined until each street has a name of its own. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/u);
const phrases = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

export const oldStems =
  words(`Baker Barber Bell Bishop Candle Carter Cloth Cooper Corn Crane Dyer Falcon Fellmonger Fletcher Fuller
  George Glover Golden Goose Hart Hatter Honey Horse Iron Lamb Leather Lion Mercer Needle Nun Old Palmer Pilgrim
  Potter Prior Rope Salt Silver Smith Spicer Swan Tinker Turner Wheel Wool Angel Barley Beggar Cross Draper Hosier`);
export const oldEndings = phrases('Lane, Row, Yard, Street, Court, Passage, Alley, Hill, Gate');

export const victorianStems =
  words(`Albion Alexandra Alfred Arthur Balaclava Balmoral Beaconsfield Bright Brunswick Cambridge Cavendish
  Chester Clarence Clifton Cobden Coronation Crimea Denmark Derby Devonshire Durham Edward Egerton Eleanor Elgin Ellesmere Ernest Florence
  Frederick Gladstone Gordon Grosvenor Hanover Harold Havelock Henry Herbert Howard Inkerman James Jubilee Kitchener Lansdowne Leopold
  Livingstone Louisa Lytton Marlborough Maud Melbourne Milton Nelson Norfolk Osborne Palmerston Peel Percy Portland Princess Raglan
  Regent Richmond Rosebery Russell Salisbury Sebastopol Shaftesbury Stanley Sussex Tennyson Trafalgar Vernon Victoria Waterloo Wellington
  William Wilton Windsor York Zetland Agnes Amelia Beatrice Cecil Cyprus Edith Granville Hartington Ivy Laburnum Mafeking Myrtle`);
export const victorianEndings = phrases('Street, Street, Street, Road, Terrace, Place, Grove, Villas');

export const leafyStems =
  words(`Acacia Alder Almond Apple Ash Aspen Beech Birch Bracken Bramble Briar Broom Cedar Chestnut Cherry Clover
  Cypress Elder Elm Fern Fir Foxglove Gorse Hawthorn Hazel Heather Holly Honeysuckle Hornbeam Juniper Larch Laurel Lavender Lilac
  Linden Magnolia Maple Meadow Mulberry Oak Orchid Pear Pine Plane Plum Poplar Primrose Privet Quince Rowan Rush Sage Sorrel Spruce
  Sycamore Tamarisk Thistle Thyme Tulip Viburnum Walnut Willow Yarrow Yew`);
export const birdStems =
  words(`Avocet Bittern Blackbird Bunting Chaffinch Coot Cormorant Curlew Dipper Dove Dunlin Dunnock Eider Fieldfare Finch
  Fulmar Gannet Goldcrest Goldfinch Goshawk Grebe Harrier Heron Hobby Jackdaw Jay Kestrel Kingfisher Kittiwake Knot Lapwing Linnet Mallard
  Martin Merlin Nightingale Nightjar Nuthatch Oriole Osprey Ouzel Peregrine Petrel Pintail Pipit Plover Pochard Quail Redshank Redstart Redwing
  Sanderling Sandpiper Shelduck Shrike Siskin Skylark Snipe Starling Stonechat Swallow Swift Teal Tern Thrush Treecreeper Turnstone
  Wagtail Warbler Wheatear Whimbrel Wigeon Woodlark Wren Yellowhammer`);
export const leafyEndings = phrases('Avenue, Road, Drive, Gardens, Grove, Way, Rise, Walk');

export const placeStarts =
  words(`Alder Apper Ash Bram Brock Burn Cald Carl Cave Cold Cran Dal Den Elms Ever Fare Fen Gar Grims Hal Harl Hather
  Hessel Hol Horn Ing Kel Kir Lang Lind Mal Marsh Mel Nor Ock Os Pick Rad Raven Rills Row Saw Scar Skel Stain Stam Swin Tad Thorn Ulver Wal
  Wels Wether Whar Win Wrag`);
export const placeEnds = words(
  `by don field ford ham holme hurst leigh ley mere stead ston sworth thorpe ton wick wood`,
);
export const suburbEndings = phrases('Avenue, Road, Drive, Gardens, Way, Park, Rise');
export const industryStems =
  words(`Anvil Boiler Carding Chandler Crucible Dyeworks Engine Forge Furnace Gasworks Girder Hammer Kiln Loom Millwright
  Navigation Pattern Piston Quarry Rivet Rolling Shuttle Spindle Staple Tramway Trident Turbine Vulcan Warehouse Weir`);
export const industryEndings = phrases('Way, Road, Court, Park, Street');
export const villageStems =
  phrases(`Back, Beck, Bramley, Buttermilk, Church, Clay, Coppice, Cow, Dark, Duck, Farthing, Field, Ford, Gander, Glebe, Green, Hall,
  Hay, Hollow, Home, Howe, Kiln, Long, Lower, Manor, Moor, North, Nook, Paddock, Parsonage, Pinfold, Pond, Pound, Rectory, Rook, Rushy, Sandy, Sheep,
  Smithy, South, Spring, Stoney, Toft, Town, Trotter, Upper, Vicarage, Water, Well, West, Windmill, Withy`);
export const villageEndings = phrases('Lane, End, Croft, Garth, Hill, Row, Close, Green');
export const crescentEndings = phrases('Crescent, Loop, Circle, Oval');
export const closeEndings = phrases('Close, Court, Mews, Place, Garth');
