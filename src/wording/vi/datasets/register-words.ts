/** What is said of the tables of the registers: agencies and provinces. */
export const registerDatasetWords = {
  'co-quan': {
    title: 'Cơ quan',
    description:
      'Các cơ quan, đơn vị và nhóm cơ quan mà kế hoạch giao việc, theo tên trong danh bạ của từng tỉnh.',
    columns: {
      agency_id: 'Mã cơ quan',
      province_id: 'Tỉnh, mã trong bảng tinh',
      name: 'Tên chuẩn',
      names_printed: 'Mọi cách viết tên trong các kế hoạch, cách nhau bằng “; ”',
      kind: 'Loại cơ quan, dạng mã; group là nhóm nhiều cơ quan',
      successor_ids: 'Cơ quan kế tục có trong bảng này, cách nhau bằng “; ”; trống khi chưa có nguồn',
      url: 'Địa chỉ cơ quan trên trang này',
      successors: 'Tên các cơ quan kế tục, cách nhau bằng “; ”; trống khi chưa có nguồn',
      note: 'Ghi chú; trống khi không có',
      lead_count:
        'Số việc (nhiệm vụ và trách nhiệm) mà văn bản in là chủ trì; trống khi chưa ghi nhận nhiệm vụ nào của kế hoạch; chưa đủ khi còn nhiệm vụ chờ đối chiếu (cột tasks_waiting của bảng ke-hoach). Cơ quan có hai vai trò trong một việc tính ở vai trò đứng trước trong bốn cột này',
      assigned_count: 'Số việc được giao mà văn bản không in chữ “chủ trì”; trống như trên',
      requested_count: 'Số việc được đề nghị; trống như trên',
      support_count: 'Số việc phối hợp; trống như trên',
    },
  },
  tinh: {
    title: 'Tỉnh',
    description:
      'Cả 34 tỉnh, thành phố hiện nay và 52 đơn vị đã kết thúc ngày 30/6/2025. Một tỉnh cũ và một tỉnh mới trùng tên là hai dòng; mã thống kê đổi theo bảng mã nên không dùng làm khóa.',
    columns: {
      province_id: 'Mã tỉnh của trang này',
      name: 'Tên, không kèm chữ tỉnh',
      kind: 'tinh (tỉnh), thanh-pho (thành phố trực thuộc trung ương), vào ngày lập dữ liệu',
      valid_from: 'Ngày bắt đầu tồn tại; trống khi chưa ghi nhận',
      valid_to: 'Ngày cuối cùng tồn tại; trống khi đang tồn tại',
      predecessor_ids: 'Các đơn vị hợp thành, cách nhau bằng “; ”; trống khi không có',
      successor_ids: 'Đơn vị mà nó nhập vào; trống khi đang tồn tại',
      gso_2004: 'Mã theo Quyết định 124/2004/QĐ-TTg; trống khi chưa có nguồn',
      gso_2025:
        'Mã theo Quyết định 19/2025/QĐ-TTg, đọc ở danh mục lập từ quyết định; trống khi chưa có nguồn',
      iso: 'Mã ISO 3166-2; trống khi chưa có nguồn',
      url: 'Địa chỉ tỉnh trên trang này; trống khi tỉnh chưa có trang riêng',
      kind_from: 'Ngày bắt đầu là loại ở cột kind; trống khi từ đầu vẫn là loại ấy',
      kind_before: 'Loại ngay trước đó; trống khi từ đầu vẫn là một loại',
      kind_source_url: 'Nguồn của lần đổi loại; trống khi không đổi',
    },
  },
} as const;
