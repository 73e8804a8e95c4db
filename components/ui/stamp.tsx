/** A rubber stamp across a print. Its parent must be `relative`. */
export function Stamp({ children = 'Sold out' }: { readonly children?: string | undefined }) {
  return (
    <span className="pointer-events-none absolute inset-0 grid place-items-center overflow-hidden">
      <span className="w-[130%] -rotate-12 border-y-[3px] border-double border-[#1c1a17] bg-[#f4efe5] py-2 text-center font-heading text-lg font-bold text-[#1c1a17] sm:py-3 sm:text-xl">
        {children}
      </span>
    </span>
  );
}
